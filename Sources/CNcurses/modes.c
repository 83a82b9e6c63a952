#include "modes.h"
#include "CNcurses.h"
#include <string.h>
#include <term.h>

static bool mouse_is_on, brackets_are_on, appearance_is_told;

static void send(const char *bytes) { cncurses_send(bytes, (long)strlen(bytes)); }

// Presses and releases only: reports of every motion would flood a slow line. Terminals that do
// not know 1006 count columns in a byte each instead.
static void send_mouse(bool on) {
  send(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

static void send_brackets(bool on) { send(on ? "\033[?2004h" : "\033[?2004l"); }

static void send_appearance(bool on) { send(on ? "\033[?2031h" : "\033[?2031l"); }

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

void cncurses_watch_appearance(void) {
  if (appearance_is_told || !cncurses_is_emulator()) return;
  appearance_is_told = true;
  send_appearance(true);
}

void modes_release(void) {
  if (mouse_is_on) send_mouse(false);
  if (brackets_are_on) send_brackets(false);
  if (appearance_is_told) send_appearance(false);
}

void modes_regain(void) {
  if (mouse_is_on) send_mouse(true);
  if (brackets_are_on) send_brackets(true);
  if (appearance_is_told) send_appearance(true);
}
