#define _GNU_SOURCE
#include "CNcurses.h"
#include "errors.h"
#include "modes.h"
#include "restore.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <term.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static bool is_open;

static bool can(const char *capability) {
  const char *value = tigetstr(capability);
  return value && value != (const char *)-1;
}

cncurses_type cncurses_find_type(void) {
  int result;
  if (setupterm(NULL, STDOUT_FILENO, &result) != OK) return CNCURSES_UNKNOWN;
  bool fits = can("cup") && can("clear") && can("el");
  // newterm() makes its own.
  del_curterm(cur_term);
  return fits ? CNCURSES_FIT : CNCURSES_NO_CURSOR;
}

bool cncurses_open(void) {
  // Set, they would override the real size, and no resize would ever be seen.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  restore_on_crash();
  if (!newterm(NULL, stdout, stdin)) {
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
    modes_release();
    endwin();
  }
  restore_no_more();
  errors_release();
}

void cncurses_update(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void cncurses_send(const void *all, long count) {
  const char *bytes = all;
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, count);
    if (sent >= 0) {
      bytes += sent;
      count -= sent;
    } else if (errno == EAGAIN) {
      // Somebody who shares the terminal has made it non-blocking.
      poll(&(struct pollfd){.fd = STDOUT_FILENO, .events = POLLOUT}, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}

void cncurses_stop(void) {
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
int cncurses_colours(void) { return COLORS; }

static int described(const char *capability) {
  int value = tigetnum(capability);
  return value > 0 ? value : 0;
}

int cncurses_described_lines(void) { return described("lines"); }
int cncurses_described_columns(void) { return described("cols"); }

cchar_t cncurses_line_piece(char letter) { return _nc_wacs[(unsigned char)letter]; }

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
