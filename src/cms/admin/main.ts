import './no-eval.ts';
import './admin.css';
import { startEditor } from './start-editor.ts';

void startEditor();
