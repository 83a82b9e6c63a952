// Collects what ncurses writes for one frame, to send it in one piece.
//
// ncurses flushes at every jump of the cursor: a hundred small writes a page, which take ten times
// as long as the rest of its work, and tear the picture on a slow line. It has no setting for that,
// but it writes to a descriptor of its own, which can be turned to a file in memory meanwhile.
#pragma once
#include <stdio.h>

// A stream for newterm(), on a descriptor that is the terminal's until stage_frame().
FILE *stage_open(void);

// What is written to the stream is kept from here on; nothing else may be done with it.
void stage_frame(void);

// Sends what was kept, and the stream is the terminal's again.
void stage_send(void);
