import type { DemoScene } from './demo-text.ts';

/** What happens between a hotel and its guests. */
export const GUEST_SCENES: readonly DemoScene[] = [
  {
    weight: 16,
    channel: 'visit',
    direction: 'inbound',
    talks: [
      [
        'Stay, {nights}, room {room}',
        '[|Arrived late, key at the night desk.|Breakfast in the room on {weekday}.|Needed a cot.|Came by bicycle, drying room used.|Extended by a night.|Upgraded to the lake side.|Asked for room {other} next time.]',
      ],
    ],
    outcome: 'none',
    isStay: true,
  },
  {
    weight: 10,
    channel: 'call',
    direction: 'inbound',
    talks: [
      [
        '[Booked|Wants to book] {nights} in {month}',
        '[Same room as last time if it is free.|Double room, two adults, one child of six.|Single room, quiet side.|Arrives by train at 17:10, asks for a taxi.|Travels with a dog.|Room {room} if possible.]',
      ],
    ],
    outcome: 'agreed',
    minutes: [3, 12],
    next: { text: '[Send the confirmation|Note the room in the plan]', chance: 0.35 },
  },
  {
    weight: 6,
    channel: 'call',
    direction: 'inbound',
    talks: [
      [
        '[Comes a day earlier|Leaves a day later]',
        '[Room {room} is free, noted.|Other room for the extra night, {room}.]',
      ],
      ['Moves the booking to {month}', 'No charge, more than a week ahead.'],
      [
        'Cancels the booking for {month}',
        '[No charge, more than a week ahead.|Told about the terms, understands.]',
      ],
    ],
    outcome: 'resolved',
    minutes: [2, 8],
  },
  {
    weight: 4,
    channel: 'call',
    direction: 'outbound',
    talks: [
      [
        '[Arrival time confirmed: 1{n} o’clock|Asked about allergies before the arrival|Table reserved for {weekday}]',
        '',
      ],
    ],
    outcome: 'reached',
    minutes: [2, 6],
  },
  {
    weight: 3,
    channel: 'call',
    direction: 'outbound',
    talks: [['Could not reach {first} about the arrival', '']],
    outcome: 'no-answer',
    minutes: [1, 1],
    next: { text: 'Try again before the arrival', chance: 0.6 },
  },
  {
    weight: 11,
    channel: 'email',
    direction: 'outbound',
    talks: [
      [
        'Confirmation of the booking, {month}',
        'Dear {first},\n\nwe look forward to welcoming you for {nights}. [Check-in is from 15:00.|Breakfast is served from 6:30 to 10:30.|The spa is open until 22:00.]\n\nKind regards, the front desk',
      ],
      [
        'Offer for a weekend in {month}',
        'Dear {first},\n\nas asked, our offer for your weekend. [The lake side is still free.|Dinner on Saturday is included.]\n\nKind regards, the front desk',
      ],
      [
        'Invoice for room {room}',
        'Dear {first},\n\nplease find the invoice attached. Thank you for staying with us.\n\nKind regards, the front desk',
      ],
      [
        'Directions and parking',
        'Dear {first},\n\nthe car park is behind the house, the code is on your confirmation. [From the station take bus {n}.|There are two charging points.]\n\nKind regards, the front desk',
      ],
    ],
    outcome: 'none',
  },
  {
    weight: 8,
    channel: 'email',
    direction: 'inbound',
    talks: [
      ['Question about parking', 'Can we park [a van, 2.1 m high|two motorcycles|a trailer]?'],
      [
        'Invoice to the company, please',
        'Please send the invoice for room {room} to my employer, address below.',
      ],
      [
        'Is the spa open on {weekday}?',
        'We arrive late and would like to use the sauna [before dinner|the next morning].',
      ],
      [
        'Booking for the family',
        'We come with [two children|three children|my parents] in {month}, is there a room with a door between?',
      ],
      ['Left something in the room', 'I think my [reading glasses are|charger is|scarf is] in room {room}.'],
    ],
    outcome: 'reached',
    next: { text: 'Answer {first}', chance: 0.45 },
  },
  {
    weight: 5,
    channel: 'feedback',
    direction: 'inbound',
    talks: [
      ['Loved the breakfast', '[Five stars for the kitchen.|The bread is the best in town.]'],
      [
        'Bed too soft in room {room}',
        'Could not sleep well, [otherwise all fine|please note it for the next time].',
      ],
      ['Street noise in room {room}', 'Please give us the back next time.'],
      ['Friendly front desk', '[Everybody was helpful, thank you.|Will come again in {month}.]'],
      ['Shower too cold in the morning', 'The water took ten minutes to warm up.'],
    ],
    outcome: 'resolved',
    next: { text: '[Thank {first} for the words|Note it for the next stay]', chance: 0.35 },
  },
  {
    weight: 4,
    channel: 'visit',
    direction: 'inbound',
    talks: [
      [
        'Dinner in the restaurant, table of {n}',
        '[The {dish}, very pleased.|Asked for the recipe of the {dish}.|Birthday, small cake from the house.|Allergy told to the kitchen, all went well.]',
      ],
      ['Afternoon in the spa', '[Massage booked for {weekday} too.|Forgot the towel, returned.]'],
      ['Coffee on the terrace', '[Brought friends along.|Asked about the hall for a party in {month}.]'],
    ],
    outcome: 'none',
    minutes: [45, 180],
  },
  {
    weight: 4,
    channel: 'note',
    direction: 'outbound',
    talks: [
      [
        '[Prefers the room above the garden|Drinks tea, no coffee|Always pays by company card|Gets up early, breakfast at 6:30|Partner’s birthday is in {month}|Slept best in room {room}]',
        '',
      ],
    ],
    outcome: 'none',
  },
  {
    weight: 3,
    channel: 'chat',
    direction: 'inbound',
    talks: [
      ['Late check-out?', 'Until [12:00|13:00] at no cost.'],
      ['Is there a charger for the car?', 'Two charging points in the yard.'],
      ['Table for tonight?', 'At [18:30|19:30|20:00], by the window.'],
    ],
    outcome: 'resolved',
    minutes: [2, 8],
  },
  {
    weight: 3,
    channel: 'sms',
    direction: 'outbound',
    talks: [['[Your room {room} is ready|Taxi ordered for 8:15|Your table is at 19:30]', '']],
    outcome: 'none',
  },
  {
    weight: 2,
    channel: 'social',
    direction: 'inbound',
    talks: [
      ['[Picture of the terrace, tagged us|Asked about the Christmas market weekend|Praised the {dish}]', ''],
    ],
    outcome: 'none',
  },
  {
    weight: 3,
    channel: 'meeting',
    direction: 'inbound',
    talks: [
      [
        'Wedding talk',
        'Hall for {guests} people in {month}. [Wants a second date as a fallback.|Vegetarian menu for some.|Band needs a stage.]',
      ],
      [
        'Planning of a family party',
        'Dinner for {guests} in {month}. [Budget given.|Decides within two weeks.]',
      ],
      [
        'Seminar for {guests} people',
        'Needs a projector and two rooms for groups. [Two nights for all.|Coffee breaks, no lunch.]',
      ],
    ],
    outcome: 'interested',
    minutes: [30, 90],
    next: { text: '[Send the menus|Prepare a quotation|Hold the date]', chance: 0.7 },
  },
  {
    weight: 2,
    channel: 'call',
    direction: 'inbound',
    talks: [
      ['Complaint: heating in room {room}', 'Technician came within the hour.'],
      ['Complaint: wrong invoice', '[Minibar was not theirs, corrected.|Apologised, new invoice sent.]'],
      ['Complaint: noise from the party', '[Moved to room {other}.|Apologised, ten percent off.]'],
    ],
    outcome: 'resolved',
    minutes: [4, 15],
    next: { text: 'Check that {first} is satisfied', chance: 0.6 },
  },
];
