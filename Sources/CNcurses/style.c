#include "CNcurses.h"
#include "CNcursesStyle.h"
#include <stdio.h>
#include <string.h>
#include <term.h>

bool cncurses_is_plain(void) {
  return cursor_address && strcmp(cursor_address, "\033[%i%p1%d;%p2%dH") == 0 && clr_eol &&
         strcmp(clr_eol, "\033[K") == 0 && clear_screen && exit_attribute_mode && auto_right_margin &&
         eat_newline_glitch && magic_cookie_glitch <= 0;
}

bool cncurses_erases_in_colour(void) { return back_color_erase; }

static char *whole;
static char *next;
static char *end;

static int collect(int byte) {
  if (next < end) *next++ = (char)byte;
  return byte;
}

static void start(char *bytes, int size) {
  whole = next = bytes;
  end = bytes + size;
}

// Padding, which tputs() leaves out or makes delays of, is not for terminals of today.
static void add(const char *capability) {
  if (capability) tputs(capability, 1, collect);
}

// Takes a sequence out of what was collected.
static void drop(const char *sequence) {
  size_t count = strlen(sequence);
  for (char *at = whole; at + count <= next;) {
    if (memcmp(at, sequence, count) != 0) {
      at++;
      continue;
    }
    memmove(at, at + count, (size_t)(next - at) - count);
    next -= count;
  }
}

int cncurses_attributes(unsigned attributes, bool with_colour, char *bytes, int size) {
  start(bytes, size);
  // Some cannot be had together with colours; terminfo(5) numbers them so.
  int not_with_colour = with_colour && no_color_video > 0 ? no_color_video : 0;
  bool underline = attributes & WA_UNDERLINE && !(not_with_colour & 2);
  bool reverse = attributes & WA_REVERSE && !(not_with_colour & 4);
  bool dim = attributes & WA_DIM && !(not_with_colour & 16);
  bool bold = attributes & WA_BOLD && !(not_with_colour & 32);

  if (set_attributes && (underline || reverse || dim || bold)) {
    add(tiparm(set_attributes, 0, underline, reverse, 0, dim, bold, 0, 0, 0));
  } else {
    add(exit_attribute_mode);
    if (underline) add(enter_underline_mode);
    if (reverse) add(enter_reverse_mode);
    if (dim) add(enter_dim_mode);
    if (bold) add(enter_bold_mode);
  }
  if (attributes & WA_ITALIC) add(enter_italics_mode);
  // Most go back to plain letters with it. Nothing that is written past ncurses ever leaves them,
  // and it is a tenth of a frame.
  drop("\033(B");
  drop("\017");
  return (int)(next - bytes);
}

// Descriptions write direct colours with colons or with semicolons. Every terminal that has such
// colours reads semicolons, and they are a byte shorter.
static bool is_direct(int colour) { return COLORS >= 1 << 24 && colour > 7; }

static int direct(int what, int colour, char *bytes, int size) {
  int count = snprintf(bytes, size, "\033[%d;2;%d;%d;%dm", what, colour >> 16 & 255,
                       colour >> 8 & 255, colour & 255);
  return count < size ? count : 0;
}

int cncurses_foreground(int colour, char *bytes, int size) {
  start(bytes, size);
  if (is_direct(colour)) return direct(38, colour, bytes, size);
  if (set_a_foreground) add(tiparm(set_a_foreground, colour));
  return (int)(next - bytes);
}

int cncurses_background(int colour, char *bytes, int size) {
  start(bytes, size);
  if (is_direct(colour)) return direct(48, colour, bytes, size);
  if (set_a_background) add(tiparm(set_a_background, colour));
  return (int)(next - bytes);
}

int cncurses_start_over(bool with_cursor, char *bytes, int size) {
  start(bytes, size);
  add(exit_attribute_mode);
  add(exit_alt_charset_mode);
  add(exit_insert_mode);
  add(enter_am_mode);
  if (change_scroll_region) add(tiparm(change_scroll_region, 0, LINES - 1));
  add(keypad_xmit);
  add(with_cursor ? cursor_normal : cursor_invisible);
  return (int)(next - bytes);
}

int cncurses_line_letters(const char *letters, char *bytes, int size) {
  start(bytes, size);
  if (!enter_alt_charset_mode || !exit_alt_charset_mode) return 0;
  add(enter_alt_charset_mode);
  while (*letters) collect(*letters++);
  add(exit_alt_charset_mode);
  return (int)(next - bytes);
}

int cncurses_clear(char *bytes, int size) {
  start(bytes, size);
  add(clear_screen);
  return (int)(next - bytes);
}
