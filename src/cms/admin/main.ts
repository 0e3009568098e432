import './no-eval.ts';
import './admin.css';
import './safekeeping/safekeeping.css';
import { startEditor } from './start-editor.ts';

void startEditor();
