// What goes to the terminal, in order and without waiting for it; see output.c.
#pragma once
#include <stdbool.h>
#include <stdio.h>

// Begins, and gives the stream that ncurses is to write on; NULL when there is none to be had.
FILE *output_open(void);
void output_close(void);

// Between the two, what ncurses writes is kept and then sent like everything else; in one piece
// (mode 2026) if it is much and the terminal knows that. Only for what does not change the
// terminal's mode: meanwhile its stream is no terminal.
void output_hold(void);
void output_release(bool in_one_piece);

// Waits for the terminal to take all that is left, at most so long; what it has not taken by then
// it never gets, and neither what it has taken and not shown.
void output_settle(int milliseconds);
