int cncurses_x(void);
