#define _GNU_SOURCE
#include "restore.h"
#include "errors.h"
#include "CNcurses.h"
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { crash_count = sizeof crashes / sizeof *crashes };

static struct sigaction previous[NSIG];
static struct termios users_mode;
static volatile sig_atomic_t armed;

// Ends everything that a full-screen program may have switched on: synchronised output, mouse,
// focus reports, paste brackets, word of the appearance, line-drawing letters, colours, keypad,
// hidden cursor, screen.
static const char leave[] =
    "\033[?2026l\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?1004l\033[?2004l\033[?2031l"
    "\033(B\017\033[0m\033[?1l\033>\033[?25h\033[?1049l\r";

// Only async-signal-safe calls here: poll, tcflush, write, tcsetattr, dup2, sigaction, raise.
static void crashed(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (armed) {
    armed = false;
    // A terminal that has stopped reading would keep us for ever. CAN ends a cut sequence.
    struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (poll(&terminal, 1, 0) == 0) tcflush(STDOUT_FILENO, TCOFLUSH);
    if (cncurses_has_rest()) {
      ssize_t cancelled = write(STDOUT_FILENO, "\030", 1);
      (void)cancelled;
    }
    ssize_t written = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &users_mode);
    errors_release();
  }
  sigaction(signal, &previous[signal], NULL);
  // A fault happens again as soon as we return, with its registers and its address. A trap would
  // not, and neither would a signal that somebody sent.
  if (info->si_code <= 0 || signal == SIGTRAP) raise(signal);
}

void restore_on_crash(void) {
  // A stack overflow leaves no stack for the handler.
  static char spare[16384];
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE))
    sigaltstack(&(stack_t){.ss_sp = spare, .ss_size = sizeof spare}, NULL);

  if (armed || tcgetattr(STDIN_FILENO, &users_mode) != 0) return;
  struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &previous[crashes[i]]);
  armed = true;
}

void restore_mode(void) {
  if (armed) tcsetattr(STDIN_FILENO, TCSANOW, &users_mode);
}

void restore_no_more(void) {
  if (!armed) return;
  armed = false;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &previous[crashes[i]], NULL);
}
