import classes from './OwnBar.module.css';

/** Class of a row that waits for the reader himself: the warm baton at its left edge. Say it in words as well. */
export const ownBar: string = classes.own ?? '';
