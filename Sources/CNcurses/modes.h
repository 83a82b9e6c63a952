// The terminal's modes besides those that ncurses switches: mouse reports, bracketed paste, and
// word of a background that becomes dark or light.
#pragma once

// Switches off what is on, and on again what was, around the time that the terminal is the user's.
void modes_release(void);
void modes_regain(void);
