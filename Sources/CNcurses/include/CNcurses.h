// ncurses for Swift: the wide-character library, and what Swift cannot see of it.
//
// Swift 6 refuses mutable C globals (stdscr, LINES, COLORS) and does not import macros that cast
// or index (A_BOLD, WACS_HLINE); functions and constants are fine.
#pragma once
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include "CNcursesStyle.h"
#include <stdbool.h>

static const attr_t cncurses_bold = WA_BOLD;
static const attr_t cncurses_dim = WA_DIM;
static const attr_t cncurses_italic = WA_ITALIC;
static const attr_t cncurses_underline = WA_UNDERLINE;
static const attr_t cncurses_reverse = WA_REVERSE;

// Whether a terminal type is described, and as one that a screen can be drawn on, and how many
// colours it has. Touches nothing.
typedef enum { CNCURSES_FIT, CNCURSES_UNKNOWN, CNCURSES_NO_CURSOR } cncurses_fitness;
typedef struct {
  cncurses_fitness fitness;
  int colours;
} cncurses_type;
cncurses_type cncurses_find_type(const char *name);

// Opens the terminal as that type on standard input and output; false when that fails. From here
// on it is given back when the program exits or crashes, at most once, and what is written to
// standard error appears only then.
bool cncurses_open(const char *name);

// Gives the terminal back; the second time, and when it has hung up, nothing happens.
void cncurses_close(void);

// Makes the terminal equal to the window, much of it in one piece (mode 2026) if wanted.
void cncurses_update(bool in_one_piece);

void cncurses_show_cursor(bool on);

// Writes to the terminal past ncurses, as far as it takes it now; the rest waits in a queue, and
// so does what ncurses writes from then on. In vain when it is gone.
void cncurses_send(const void *bytes, long count);

// Sends more of what waits; false while some is left.
bool cncurses_flush(void);

// Whether something waits: the terminal has got a part of a frame. Async-signal-safe.
bool cncurses_has_rest(void);

// Whether something waits, or the terminal has not shown yet what it took: a slow line.
bool cncurses_is_busy(void);

// What becomes ready for writing when the terminal is not busy any more.
int cncurses_output(void);

// Opens the terminal of standard output once more, not to be waited for; -1 when there is none.
int cncurses_open_again(void);

// Gives the terminal back, stops the program's process group as the terminal itself would, and
// returns when it is continued, the screen ours again and blank.
void cncurses_stop(void);

WINDOW *cncurses_screen(void);
int cncurses_lines(void);
int cncurses_columns(void);

// The rows and columns that the terminal's description names; zero where it does not.
int cncurses_described_lines(void);
int cncurses_described_columns(void);

// A line piece by its VT100 letter ('q' is the horizontal line), drawn as the terminal can.
cchar_t cncurses_line_piece(char letter);

// Whether the terminal's description says how to ask where its cursor is.
bool cncurses_tells_place(void);

// A cell to copy and fill: no character yet, the attributes and the pair set.
cchar_t cncurses_cell(attr_t attributes, int pair);

// Puts `count` cells side by side, clipped at the right edge, without moving the cursor.
void cncurses_put(int y, int x, const cchar_t *cells, int count);

// Forget what the terminal shows: the next update paints everything.
void cncurses_forget(void);

// How many columns the C library gives the character in the present locale; -1 for none.
int cncurses_width(wchar_t character);

// Whether the present locale's encoding has the character.
bool cncurses_can_encode(wchar_t character);

// Adds a key's bytes unless the terminal's description already gives them a meaning.
void cncurses_define_key(const char *bytes, int code);

// Takes all bytes away from a key: they are read as they are.
void cncurses_forget_key(int code);

// Whether the terminal can report its mouse, and whether it is an emulator of today, one that
// ignores the sequences that it does not know instead of printing them.
bool cncurses_has_mouse(void);
bool cncurses_is_emulator(void);

// These last until the terminal is given back, also across a stop; a terminal that cannot is sent
// nothing.
void cncurses_capture_mouse(bool on);
void cncurses_bracket_pastes(void);
void cncurses_watch_appearance(void);

// Remembers the mode that keys are read in as it is now.
void cncurses_keep_mode(void);

// Switches all on again that is on, after something else has written on the terminal.
void cncurses_repeat_modes(void);
