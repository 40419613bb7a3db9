import { contactTable } from '../contact-index/contact-table.ts';
import { serveEngine } from '../engine/worker/serve.ts';

serveEngine([contactTable]);
