import './no-eval.ts';
import './admin.css';
import './decap.css';
import './safekeeping/safekeeping.css';
import './raci/raci.css';
import './raci/raci-tools.css';
import './raci/raci-narrow.css';
import './inputs/inputs.css';
import './sign/sign.css';
import { startEditor } from './start-editor.ts';

void startEditor();
