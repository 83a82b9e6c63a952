// What a terminal has to be sent when frames are written past ncurses.
#pragma once
#include <stdbool.h>

// Whether the terminal works as nearly all do: ECMA-48 places and erases, and a last column that
// does not scroll. What else there is, only ncurses knows.
bool cncurses_is_plain(void);

// Whether what is erased takes the background in force.
bool cncurses_erases_in_colour(void);

// Each writes at most `size` bytes and returns how many: what sets just these attributes and no
// colour, a text colour, a background, letters of the VT100's line-drawing set, what clears the
// screen, and what brings a terminal back that another program has left with a style, a character
// set or margins of its own.
int cncurses_attributes(unsigned attributes, bool with_colour, char *bytes, int size);
int cncurses_foreground(int colour, char *bytes, int size);
int cncurses_background(int colour, char *bytes, int size);
int cncurses_line_letters(const char *letters, char *bytes, int size);
int cncurses_clear(char *bytes, int size);
int cncurses_start_over(bool with_cursor, char *bytes, int size);
