// Workbooks for Excel and WPS: Debian's libxlsxwriter-dev; and the locale of a thread, which
// Swift's Glibc module leaves out.
#include <dlfcn.h>
#include <locale.h>
#include <stdbool.h>
#include <stddef.h>
#include <xlsxwriter.h>

// The library is opened when the first workbook is made, and not linked: it brings OpenSSL with it,
// which would cost every start a millisecond and a megabyte. Its header still says what its functions
// take, and in LXW_SOVERSION which library is of its own kind.
#define CXLSXWRITER_FUNCTIONS(each) \
  each(format_set_align) \
  each(format_set_bold) \
  each(format_set_bottom) \
  each(format_set_num_format) \
  each(lxw_strerror) \
  each(workbook_add_format) \
  each(workbook_add_worksheet) \
  each(workbook_close) \
  each(workbook_new_opt) \
  each(workbook_set_properties) \
  each(worksheet_autofilter) \
  each(worksheet_fit_to_pages) \
  each(worksheet_freeze_panes) \
  each(worksheet_repeat_rows) \
  each(worksheet_set_column) \
  each(worksheet_set_landscape) \
  each(worksheet_set_paper) \
  each(worksheet_write_number) \
  each(worksheet_write_string)

// The functions that we use, as the header declares them.
struct cxlsxwriter_functions {
#define CXLSXWRITER_MEMBER(name) __typeof__(&name) _Nonnull name;
  CXLSXWRITER_FUNCTIONS(CXLSXWRITER_MEMBER)
#undef CXLSXWRITER_MEMBER
};

// Opens the library for as long as the program runs. Returns whether it is installed, with all of
// the functions.
static inline bool cxlsxwriter_open(
    const char *_Nonnull library, struct cxlsxwriter_functions *_Nonnull functions) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return false;
#define CXLSXWRITER_FIND(name) \
  void *name##_found = dlsym(handle, #name); \
  if (name##_found == NULL) return false; \
  functions->name = (__typeof__(&name))name##_found;
  CXLSXWRITER_FUNCTIONS(CXLSXWRITER_FIND)
#undef CXLSXWRITER_FIND
  return true;
}
