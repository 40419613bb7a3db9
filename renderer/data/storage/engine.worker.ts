import { contactTable } from '../contact-index/contact-table.ts';
import { serveEngine } from '../engine/worker/serve.ts';
import { interactionSearch } from '../search/interaction-search.ts';
import { productSearch } from '../search/product-search.ts';
import { quotationSearch } from '../search/quotation-search.ts';

// In this order: the searches look names up in the table of contacts.
serveEngine([contactTable, quotationSearch, productSearch, interactionSearch]);
