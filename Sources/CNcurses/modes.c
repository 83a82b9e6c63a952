#include "modes.h"
#include "CNcurses.h"
#include <string.h>
#include <term.h>

static bool mouse_is_on, brackets_are_on;

// Presses and releases only: reports of every motion would flood a slow line. Terminals that do
// not know 1006 count columns in a byte each instead.
static void send_mouse(bool on) {
  const char *bytes = on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l";
  cncurses_send(bytes, (long)strlen(bytes));
}

static void send_brackets(bool on) {
  const char *bytes = on ? "\033[?2004h" : "\033[?2004l";
  cncurses_send(bytes, (long)strlen(bytes));
}

bool cncurses_has_mouse(void) { return key_mouse && *key_mouse; }

bool cncurses_is_emulator(void) {
  // The Linux console has a mouse, and prints what it does not know.
  return cncurses_has_mouse() && strncmp(termname(), "linux", 5) != 0;
}

void cncurses_capture_mouse(bool on) {
  if (on == mouse_is_on || !cncurses_has_mouse()) return;
  mouse_is_on = on;
  send_mouse(on);
}

void cncurses_bracket_pastes(void) {
  if (brackets_are_on || !cncurses_is_emulator()) return;
  brackets_are_on = true;
  send_brackets(true);
}

void modes_release(void) {
  if (mouse_is_on) send_mouse(false);
  if (brackets_are_on) send_brackets(false);
}

void modes_regain(void) {
  if (mouse_is_on) send_mouse(true);
  if (brackets_are_on) send_brackets(true);
}

void cncurses_repeat_modes(void) { modes_regain(); }

void cncurses_forget_key(int code) { define_key(NULL, code); }
