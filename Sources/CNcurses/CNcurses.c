#include "CNcurses.h"
int cncurses_x(void){return 0;}
