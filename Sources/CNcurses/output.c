#define _GNU_SOURCE
#include "output.h"
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// The terminal, opened once more: not to wait for it is a property of an opening, and standard
// output is also the shell's.
static int line = -1;
// What ncurses writes on: the terminal, or for a while a file in memory.
static FILE *stream;
static int memory = -1;

static char *queue;
static size_t first, last, room;

static bool is_same_device(int one, int other) {
  unsigned a, b;
  return ioctl(one, TIOCGDEV, &a) == 0 && ioctl(other, TIOCGDEV, &b) == 0 && a == b;
}

// After `su` the device belongs to somebody else; /dev/tty may always be opened, but only names
// the terminal that the session has.
int cncurses_open_again(void) {
  char name[64];
  const char *paths[] = {ttyname_r(STDOUT_FILENO, name, sizeof name) == 0 ? name : "", "/dev/tty"};
  for (int i = 0; i < 2; i++) {
    int opened = open(paths[i], O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (opened < 0) continue;
    if (is_same_device(opened, STDOUT_FILENO)) return opened;
    close(opened);
  }
  return -1;
}

FILE *output_open(void) {
  int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return NULL;
  stream = fdopen(copy, "w");
  if (!stream) {
    close(copy);
    return NULL;
  }
  line = cncurses_open_again();
  memory = memfd_create("frame", MFD_CLOEXEC);
  first = last = 0;
  return stream;
}

void output_close(void) {
  // ncurses keeps its stream until the process ends.
  if (line >= 0) close(line);
  if (memory >= 0) close(memory);
  line = memory = -1;
  first = last = 0;
}

int cncurses_output(void) { return line >= 0 ? line : STDOUT_FILENO; }

static bool is_ready(int milliseconds) {
  struct pollfd terminal = {.fd = cncurses_output(), .events = POLLOUT};
  return poll(&terminal, 1, milliseconds) > 0 && terminal.revents & POLLOUT;
}

bool cncurses_flush(void) {
  while (first < last) {
    // Without an opening of our own a write may wait: then no more than most lines take at once.
    if (line < 0 && !is_ready(0)) return false;
    size_t count = last - first;
    if (line < 0 && count > 256) count = 256;
    ssize_t sent = write(cncurses_output(), queue + first, count);
    if (sent >= 0) {
      first += sent;
    } else if (errno == EAGAIN) {
      return false;
    } else if (errno != EINTR) {
      // It is gone.
      first = last;
    }
  }
  first = last = 0;
  return true;
}

bool cncurses_has_rest(void) { return first < last; }

bool cncurses_is_busy(void) { return cncurses_has_rest() || !is_ready(0); }

static void add(const void *bytes, size_t count) {
  if (last + count > room) {
    size_t wanted = (last + count) * 2;
    char *larger = realloc(queue, wanted);
    if (!larger) return;
    queue = larger;
    room = wanted;
  }
  memcpy(queue + last, bytes, count);
  last += count;
}

void cncurses_send(const void *bytes, long count) {
  if (count <= 0) return;
  add(bytes, (size_t)count);
  cncurses_flush();
}

void output_hold(void) {
  if (memory >= 0) dup3(memory, fileno(stream), O_CLOEXEC);
}

void output_release(bool in_one_piece) {
  if (memory < 0) return;
  dup3(STDOUT_FILENO, fileno(stream), O_CLOEXEC);
  off_t size = lseek(memory, 0, SEEK_CUR);
  bool is_large = in_one_piece && size > 2048;
  if (is_large) add("\033[?2026h", 8);
  char bytes[4096];
  for (off_t told = 0; told < size;) {
    // What an earlier frame has left behind it is still there.
    size_t wanted = size - told < (off_t)sizeof bytes ? (size_t)(size - told) : sizeof bytes;
    ssize_t count = pread(memory, bytes, wanted, told);
    if (count <= 0) break;
    add(bytes, (size_t)count);
    told += count;
  }
  if (is_large) add("\033[?2026l", 8);
  lseek(memory, 0, SEEK_SET);
  cncurses_flush();
}

static long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void output_settle(int milliseconds) {
  long end = now() + milliseconds;
  while (!cncurses_flush() || !is_ready(0)) {
    long rest = end - now();
    if (rest > 0) {
      is_ready((int)rest);
      continue;
    }
    // Stopped, or cut off. CAN ends what may have been cut short.
    bool is_cut = cncurses_has_rest();
    first = last = 0;
    tcflush(cncurses_output(), TCOFLUSH);
    if (is_cut) cncurses_send("\030", 1);
    if (is_cut && cncurses_is_emulator()) cncurses_send("\033[?2026l", 8);
    return;
  }
}
