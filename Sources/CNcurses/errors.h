// Keeps what the program says on standard error off the screen while that is the terminal too.
#pragma once

// From here on it is kept in memory, if it would go to a terminal.
void errors_hold(void);

// Says what was kept; standard error is itself again. Async-signal-safe.
void errors_release(void);
