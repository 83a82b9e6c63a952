// Gives the terminal back on a crash.
#pragma once

// From here on a crash leaves the alternate screen and restores the terminal's present mode before
// the handler that was there (such as Swift's backtracer) goes on. Call it before curses starts.
void restore_on_crash(void);

// Sets the user's mode back at once.
void restore_mode(void);

// The terminal is the user's again.
void restore_no_more(void);
