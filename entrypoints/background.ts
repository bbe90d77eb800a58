import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/platform/worker/start';

export default defineBackground(startWorker);
