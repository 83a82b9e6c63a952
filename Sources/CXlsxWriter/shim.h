// Workbooks for Excel and WPS: Debian's libxlsxwriter-dev; and the locale of a thread, which
// Swift's Glibc module leaves out.
#include <locale.h>
#include <xlsxwriter.h>
