import { expect, it } from 'vitest';
import { dropped, placeOf, stepped } from './places';

const rows = [
  { id: 'a', section: 'I' },
  { id: 'b', section: 'I' },
  { id: 'c', section: 'II' },
];

it('steps within a section, and over its edge into the next one without passing a row', () => {
  expect(stepped(rows, 'a', 1)).toEqual({ after: 'b', section: 'I', subsection: '' });
  expect(stepped(rows, 'b', -1)).toEqual({ after: undefined, section: 'I', subsection: '' });
  expect(stepped(rows, 'b', 1)).toEqual({ after: 'a', section: 'II', subsection: '' });
  expect(stepped(rows, 'c', -1)).toEqual({ after: 'b', section: 'I', subsection: '' });
});

it('goes no further than the ends', () => {
  expect(stepped(rows, 'a', -1)).toBeUndefined();
  expect(stepped(rows, 'c', 1)).toBeUndefined();
});

it('is let go beside another row, in its section; where it stands already nothing happens', () => {
  expect(dropped(rows, 'a', 'c', 'above')).toEqual({ after: 'b', section: 'II', subsection: '' });
  expect(dropped(rows, 'c', 'a', 'above')).toEqual({ after: undefined, section: 'I', subsection: '' });
  expect(dropped(rows, 'b', 'a', 'below')).toBeUndefined();
  expect(dropped(rows, 'b', 'b', 'below')).toBeUndefined();
});

it('knows its place, so that a move is taken back', () => {
  expect(placeOf(rows, 'c')).toEqual({ after: 'b', section: 'II', subsection: '' });
});
