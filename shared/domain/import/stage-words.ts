import type { Contact } from '#shared/domain/contacts/contact.ts';
import { headerKey, headerMap } from './header-words.ts';

const KINDS = headerMap<Contact['kind']>([
  ['person', 'person|individual|contact|kontakt|mensch|privatperson'],
  ['organization', 'organization|organisation|company|firma|unternehmen|org|business'],
]);
/** Our stages by their own names, German names, and those of HubSpot. */
const LIFECYCLE = headerMap<Contact['lifecycleStage']>([
  ['awareness', 'awareness|aufmerksamkeit|bekanntheit|subscriber|lead|abonnent'],
  [
    'consideration',
    'consideration|abwagung|erwagung|uberlegung|interesse|marketingqualifiedlead|marketing qualified lead',
  ],
  ['consideration', 'salesqualifiedlead|sales qualified lead|opportunity|prospect|interessent'],
  ['purchase', 'purchase|kauf|customer|kunde'],
  ['retention', 'retention|bindung|kundenbindung|stammkunde'],
  ['advocacy', 'advocacy|empfehlung|evangelist|weiterempfehlung|fursprache'],
]);
const RELATIONSHIP = headerMap<Contact['relationshipStage']>([
  ['exploration', 'exploration|erkundung|anbahnung|kennenlernen'],
  ['awareness', 'awareness|aufmerksamkeit|wahrnehmung'],
  ['expansion', 'expansion|ausbau|erweiterung'],
  ['commitment', 'commitment|bindung|verbundenheit|verbindlichkeit'],
  ['dissolution', 'dissolution|auflosung|beendigung|trennung'],
]);

/** Person or organization, in English or German; undefined when `text` is neither. */
export const kindOf = (text: string): Contact['kind'] | undefined => KINDS.get(headerKey(text));
/** The lifecycle stage that `text` means; undefined when it is not known. */
export const lifecycleStageOf = (text: string): Contact['lifecycleStage'] | undefined =>
  LIFECYCLE.get(headerKey(text));
/** The relationship stage that `text` means; undefined when it is not known. */
export const relationshipStageOf = (text: string): Contact['relationshipStage'] | undefined =>
  RELATIONSHIP.get(headerKey(text));
