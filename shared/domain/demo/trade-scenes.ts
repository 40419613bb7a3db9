import type { DemoScene } from './demo-text.ts';

/** What happens between a supplier of trade-show stands and its customers. */
export const TRADE_SCENES: readonly DemoScene[] = [
  {
    weight: 9,
    channel: 'call',
    direction: 'outbound',
    talks: [
      [
        '[Follow-up on the quotation|Asked about the quotation] for {fair}',
        '{first} has read it and [needs the approval of the board|is comparing two offers|wants to leave out the lighting]. Budget is [fixed until the end of the quarter|about ten percent below our price|not the problem, the dates are].',
      ],
      [
        'Call about the {product}',
        '{first} asked for [a sample|two alternatives|a better price for three fairs]. [Decision in {month}.|Will talk to the colleagues first.]',
      ],
    ],
    outcome: 'follow-up',
    minutes: [4, 25],
    next: { text: '[Call {first} again|Send a revised quotation|Ask for the decision]', chance: 0.7 },
  },
  {
    weight: 8,
    channel: 'call',
    direction: 'outbound',
    talks: [
      [
        'Tried to reach {first} about {fair}',
        '[Mailbox, left our number.|In a meeting until the afternoon.|Away until {weekday}, the assistant takes a message.]',
      ],
    ],
    outcome: 'left-message',
    minutes: [1, 3],
    next: { text: 'Try {first} again', chance: 0.6 },
  },
  {
    weight: 4,
    channel: 'call',
    direction: 'outbound',
    talks: [['Nobody picked up', '']],
    outcome: 'no-answer',
    minutes: [1, 1],
  },
  {
    weight: 7,
    channel: 'call',
    direction: 'inbound',
    talks: [
      [
        'Larger stand for {fair}',
        'The stand grows from [18 to 24|24 to 36|36 to 48] square metres. [Same price per square metre.|New drawings by {weekday}.]',
      ],
      [
        'More power for {fair}',
        'Needs [one more connection|two more connections], [3 kW|16 A]. Ordered with the organiser.',
      ],
      [
        'Colour of the carpet',
        'Asks whether the carpet can be had in [dark blue|anthracite|light grey]. [Yes, no extra cost.|Samples are on the way.]',
      ],
      [
        'New place in the hall',
        'The organiser has moved them to hall {hall}, stand {stand}. [Open side is on the left now.|Plan has to be mirrored.]',
      ],
    ],
    outcome: 'resolved',
    minutes: [3, 18],
    next: { text: '[Confirm the change in writing|Send the new floor plan]', chance: 0.4 },
  },
  {
    weight: 6,
    channel: 'call',
    direction: 'inbound',
    talks: [
      [
        'New enquiry for {fair}',
        'Found us [through the organiser’s list|by recommendation of a neighbour on the last fair|on the web]. [Row stand, 18 m²|Corner stand, 30 m²|Island stand, 80 m², two storeys possible]. Wants [a first idea and a price|three designs to choose from|a stand that can be used again].',
      ],
    ],
    outcome: 'interested',
    minutes: [8, 30],
    next: { text: 'Prepare a quotation', chance: 0.8 },
  },
  {
    weight: 12,
    channel: 'email',
    direction: 'outbound',
    talks: [
      [
        'Quotation sent for {fair}',
        'Dear {first},\n\nthank you for [your call|the good talk]. Attached you find our quotation. [The price holds until the end of the month.|Transport and set-up are included.]\n\nKind regards',
      ],
      [
        'Photos of similar stands',
        'Dear {first},\n\nas promised, some pictures of stands we built [last autumn|this spring] [in hall {hall}|for a company of your size].\n\nKind regards',
      ],
      [
        'Floor plan for hall {hall}',
        'Dear {first},\n\nattached the plan of stand {stand}. Please check [the position of the counter|the power connections|the height of the banner] by {weekday}.\n\nKind regards',
      ],
      [
        'Price of the {product}',
        'Dear {first},\n\nthe price is in the attached list. [From three pieces on you save ten percent.|It is in stock.|Delivery takes four weeks.]\n\nKind regards',
      ],
    ],
    outcome: 'none',
    next: { text: 'Ask whether {first} has questions', chance: 0.4 },
  },
  {
    weight: 9,
    channel: 'email',
    direction: 'inbound',
    talks: [
      [
        'Order for {fair}',
        'Please find our order attached. Delivery as agreed to hall {hall}, stand {stand}.',
      ],
      [
        'Question about the quotation',
        'Could you split the price for [the graphics and the furniture|the set-up and the rental]? Our [marketing|subsidiary] pays for a part.',
      ],
      [
        'Drawings approved',
        'The drawings are approved, please go ahead. [Only the logo should be a little larger.|No changes from our side.]',
      ],
      [
        'We arrive a day later',
        'We arrive one day later than planned. Can the keys be left with the hall master?',
      ],
      [
        'Logos for the graphics',
        'Attached are the logos as vector files. Please use the [blue|white|green] one.',
      ],
    ],
    outcome: 'reached',
    next: { text: '[Answer {first}|Hand over to the workshop]', chance: 0.3 },
  },
  {
    weight: 8,
    channel: 'meeting',
    direction: 'outbound',
    talks: [
      [
        'Design talk with {first}',
        '[They liked the open corner and the wood.|The meeting room must be closed off, competitors are next door.|The counter moves to the front.] [Second round agreed.|{first} talks to the management.]',
      ],
      [
        'Debriefing after {fair}',
        '[Visitors came mainly for the demonstrations.|We lost an hour at set-up because the floor was not free.|More visitors than last year.] They want the same stand again, [a little larger|with a cabin|without the banner].',
      ],
      [
        'Budget talk with {first}',
        '[Ten percent more than last year.|Must save on the furniture.|Two small fairs instead of a large one.] Decides by {month}.',
      ],
    ],
    outcome: 'agreed',
    minutes: [30, 120],
    next: { text: '[Send the minutes|Work in the changes|Send a new quotation]', chance: 0.6 },
  },
  {
    weight: 7,
    channel: 'meeting',
    direction: 'inbound',
    talks: [
      [
        'Talk at our stand, {fair}',
        '[Looks for a partner for four fairs a year.|Not happy with the present stand builder: late and never reachable.|Came with two colleagues, much interest in the {product}.|Only collecting brochures, but knows many exhibitors.]',
      ],
    ],
    outcome: 'interested',
    minutes: [5, 40],
    next: { text: '[Call after the fair|Send references|Invite to the showroom]', chance: 0.7 },
  },
  {
    weight: 4,
    channel: 'visit',
    direction: 'inbound',
    talks: [
      [
        'Visit to our showroom',
        '{first} [tried the light wall and the counter|brought the architect along|wanted to see how the floor is laid]. [Very taken with it.|Found it heavier than expected.|Will tell the purchasing department.]',
      ],
    ],
    outcome: 'interested',
    minutes: [40, 150],
  },
  {
    weight: 4,
    channel: 'visit',
    direction: 'outbound',
    talks: [
      [
        'Hand-over at hall {hall}, stand {stand}',
        '[Everything as ordered, signed off.|One graphic panel scratched, replaced the same evening.]',
      ],
      [
        'Set-up check at hall {hall}, stand {stand}',
        '[Power came late, the rest in time.|Floor is level, walls stand.|Carpet missing in the cabin, ordered.]',
      ],
      [
        'Dismantling at hall {hall}, stand {stand}',
        '[Done by midnight.|Furniture counted, all there.|Two panels go to the depot for repair.]',
      ],
    ],
    outcome: 'resolved',
    minutes: [20, 180],
  },
  {
    weight: 3,
    channel: 'chat',
    direction: 'inbound',
    talks: [
      [
        'Delivery time of the {product}',
        'Told {first} [four weeks, three in the low season|ten working days|from stock].',
      ],
      ['Is the counter still free for {fair}?', 'Yes, reserved until {weekday}.'],
      ['Price of the {product}', 'Sent the price list.'],
    ],
    outcome: 'resolved',
    minutes: [3, 12],
  },
  {
    weight: 3,
    channel: 'sms',
    direction: 'outbound',
    talks: [
      [
        '[Lorry arrives 7:30 at gate {n}|Stand {stand} is ready, keys with the hall master|On our way, ten minutes late|Set-up starts at 9 in hall {hall}]',
        '',
      ],
    ],
    outcome: 'none',
  },
  {
    weight: 3,
    channel: 'social',
    direction: 'inbound',
    talks: [
      [
        '[Shared our picture of the stand at {fair}|Asked about the wood we use|Recommended us to a partner]',
        '',
      ],
    ],
    outcome: 'none',
  },
  {
    weight: 5,
    channel: 'note',
    direction: 'outbound',
    talks: [
      [
        '[Decides together with the purchasing department|Prefers e-mail to the phone|Competes with a local joiner on price|Has a second fair in {month}|Budget is made in {month}|Has an office in another hall, {hall}]',
        '',
      ],
    ],
    outcome: 'none',
  },
  {
    weight: 3,
    channel: 'feedback',
    direction: 'inbound',
    talks: [
      [
        'Very satisfied with {fair}',
        '[Nine of ten.|The team was friendly and quick.|Visitors praised the stand.] Would recommend us.',
      ],
      [
        'Graphics came out too dark',
        'Please check the colours on paper first next time. [Otherwise all fine.|The counter was good.]',
      ],
      [
        'Dismantling took too long',
        'Had to wait for the lorry until midnight. [Four of ten.|Expects a discount.]',
      ],
    ],
    outcome: 'resolved',
    next: { text: 'Thank {first} and say what we change', chance: 0.3 },
  },
  {
    weight: 3,
    channel: 'call',
    direction: 'outbound',
    talks: [
      [
        '{first} goes with another supplier',
        '[Price.|They build themselves this year.|The fair is cancelled.] Stays in touch for next year.',
      ],
    ],
    outcome: 'not-interested',
    minutes: [3, 12],
    next: { text: 'Ask again for the next season', chance: 0.4 },
  },
];
