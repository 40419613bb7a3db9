import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { contactNameOf } from '../contact-index/contact-name.ts';
import type { Derived } from '../engine/derived.ts';
import { excerpt } from './excerpt.ts';
import { fieldText } from './field-text.ts';
import type { Hits, InteractionHit, SearchAsk } from './hits.ts';
import { searchWords } from './search-words.ts';
import { TextIndex } from './text-index.ts';

const index = new TextIndex({
  name: 'interaction',
  // With a million of them one letter finds nothing that could be looked through.
  beginnings: [2, 3],
  textOf: (document, sql) => ({
    at: fieldText(document, 'at'),
    words: searchWords(
      [
        contactNameOf(sql, fieldText(document, 'contactId')),
        fieldText(document, 'summary'),
        fieldText(document, 'body'),
        fieldText(document, 'nextStepText'),
      ].join(' '),
    ),
  }),
});

/** All interactions by their words and the names of their contacts, the latest first. */
export const interactionSearch: Derived = {
  name: 'interaction-search',
  version: 1,
  collections: ['interactions'],
  ...index.upkeep,
  answers: {
    search: (sql, { text, limit }: SearchAsk, { table }): Hits<InteractionHit> => {
      const interactions = table('interactions');
      if (!interactions) return { hits: [], marked: text };
      const { numbers, marked } = index.find(sql, text, limit);
      const hits = numbers.map((no) => {
        const json = sql.first(`SELECT json FROM ${interactions} WHERE no = ?`, [no]);
        const { id, contactId, at, channel, summary, body, nextStepText } = JSON.parse(
          String(json),
        ) as Interaction;
        const contactName = contactNameOf(sql, contactId);
        const more = [body, nextStepText].filter((part) => part !== '').join(' · ');
        return { id, contactId, at, channel, summary, contactName, excerpt: excerpt(more, marked) };
      });
      return { hits: hits.sort((a, b) => (a.at < b.at ? 1 : -1)), marked };
    },
  },
};
