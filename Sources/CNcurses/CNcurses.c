#define _GNU_SOURCE
#include "CNcurses.h"
#include "errors.h"
#include "modes.h"
#include "output.h"
#include "restore.h"
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static bool is_open;
static bool cursor_is_shown;

// The mode that keys are read in.
static struct termios mode;
static bool has_mode;

// How long a terminal that has stopped reading may keep the program from ending.
enum { patience = 250 };

static int described(const char *capability) {
  int value = tigetnum(capability);
  return value > 0 ? value : 0;
}

static bool can(const char *capability) {
  const char *value = tigetstr(capability);
  return value && value != (const char *)-1;
}

cncurses_type cncurses_find_type(const char *name) {
  cncurses_type type = {.fitness = CNCURSES_UNKNOWN};
  int result;
  if (setupterm(name, STDOUT_FILENO, &result) != OK) return type;
  type.fitness = can("cup") && can("clear") && can("el") ? CNCURSES_FIT : CNCURSES_NO_CURSOR;
  type.colours = described("colors");
  // newterm() makes its own.
  del_curterm(cur_term);
  return type;
}

bool cncurses_open(const char *name) {
  // Set, they would override the real size, and no resize would ever be seen.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  restore_on_crash();
  FILE *output = output_open();
  if (!output || !newterm(name, output, stdin)) {
    output_close();
    restore_no_more();
    return false;
  }
  static bool registered;
  if (!registered) registered = atexit(cncurses_close) == 0;
  errors_hold();
  is_open = true;
  return true;
}

static bool is_gone(void) {
  struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
  return poll(&terminal, 1, 0) > 0 && (terminal.revents & (POLLHUP | POLLERR | POLLNVAL));
}

void cncurses_close(void) {
  if (!is_open) return;
  is_open = false;
  if (!is_gone()) {
    output_settle(patience);
    modes_release();
    // ncurses would wait for the line before it sets the mode back, and we do not wait for ever.
    output_hold();
    endwin();
    output_release(false);
    output_settle(patience);
    restore_mode();
  }
  output_close();
  restore_no_more();
  errors_release();
}

void cncurses_update(bool in_one_piece) {
  output_hold();
  wnoutrefresh(stdscr);
  doupdate();
  output_release(in_one_piece);
}

void cncurses_show_cursor(bool on) {
  output_hold();
  curs_set(on ? 1 : 0);
  output_release(false);
  cursor_is_shown = on;
}

void cncurses_keep_mode(void) { has_mode = tcgetattr(STDIN_FILENO, &mode) == 0; }

void cncurses_repeat_modes(void) {
  if (has_mode) tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  char bytes[128];
  cncurses_send(bytes, cncurses_start_over(cursor_is_shown, bytes, sizeof bytes));
  modes_regain();
}

void cncurses_stop(void) {
  output_settle(patience);
  modes_release();
  endwin();
  restore_no_more();
  errors_release();

  // ncurses has a handler of its own for it, and the loop may have blocked it to read it from a
  // descriptor; here the default has to act.
  struct sigaction standard = {.sa_handler = SIG_DFL}, before;
  sigset_t stop, mask, resume;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &standard, &before);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);

  // We know that we are continued; a loop that reads SIGCONT should not hear of it a second time.
  sigemptyset(&resume);
  sigaddset(&resume, SIGCONT);
  if (sigismember(&mask, SIGCONT)) sigtimedwait(&resume, NULL, &(struct timespec){0});
  restore_on_crash();
  errors_hold();
  // Takes the mode and the screen back.
  doupdate();
  modes_regain();
}

WINDOW *cncurses_screen(void) { return stdscr; }
int cncurses_lines(void) { return LINES; }
int cncurses_columns(void) { return COLS; }

int cncurses_described_lines(void) { return described("lines"); }
int cncurses_described_columns(void) { return described("cols"); }

cchar_t cncurses_line_piece(char letter) { return _nc_wacs[(unsigned char)letter]; }

bool cncurses_tells_place(void) { return user7 && strcmp(user7, "\033[6n") == 0; }

cchar_t cncurses_cell(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, 0, &pair);
  return cell;
}

void cncurses_put(int y, int x, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, y, x, cells, count);
}

void cncurses_forget(void) { clearok(curscr, TRUE); }

int cncurses_width(wchar_t character) { return wcwidth(character); }

bool cncurses_can_encode(wchar_t character) {
  char bytes[64];
  mbstate_t state = {0};
  return wcrtomb(bytes, character, &state) != (size_t)-1;
}

void cncurses_define_key(const char *bytes, int code) {
  // Above KEY_MAX are the names that only some descriptions have: kcbt2 of the Linux console.
  int known = key_defined(bytes);
  if (known == 0 || known > KEY_MAX) define_key(bytes, code);
}

void cncurses_forget_key(int code) { define_key(NULL, code); }
