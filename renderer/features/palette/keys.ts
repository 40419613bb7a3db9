/** All keys, by where they work: what each does is text `keys.<group>.<id>` of the palette. */
export const KEYS: readonly {
  readonly group: string;
  readonly keys: readonly (readonly [id: string, keys: string])[];
}[] = [
  {
    group: 'everywhere',
    keys: [
      ['palette', 'mod+k'],
      ['contact', 'c'],
      ['interaction', 'i'],
      ['quotation', 'q'],
      ['undo', 'mod+z'],
      ['back', 'esc'],
      ['help', '?'],
    ],
  },
  {
    group: 'go',
    keys: [
      ['today', 'g t'],
      ['contacts', 'g c'],
      ['interactions', 'g i'],
      ['quotations', 'g q'],
      ['products', 'g p'],
      ['settings', 'g s'],
    ],
  },
  {
    group: 'lists',
    keys: [
      ['down', 'j'],
      ['up', 'k'],
      ['open', 'enter'],
      ['openPage', 'o'],
      ['select', 'x'],
      ['selectAll', 'shift+x'],
      ['filter', '/'],
    ],
  },
  {
    group: 'today',
    keys: [
      ['done', 'x'],
      ['tomorrow', '1'],
      ['inThreeDays', '3'],
      ['nextWeek', '7'],
    ],
  },
  {
    group: 'quotation',
    keys: [
      ['lineUp', 'alt+↑'],
      ['lineDown', 'alt+↓'],
    ],
  },
  {
    group: 'log',
    keys: [
      ['channel', '1 … 9'],
      ['channelWhileTyping', 'alt+1 … 9'],
      ['save', 'enter'],
      ['saveFromNotes', 'mod+enter'],
    ],
  },
];
