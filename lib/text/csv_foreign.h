/*
 * What a spreadsheet makes of a store's table when it saves it: another separator, a line `sep=;`
 * before the header, the encoding of Windows, line ends of another system. All of that can be taken
 * back without a doubt; what it does to the values cannot.
 */
#ifndef TEXT_CSV_FOREIGN_H
#define TEXT_CSV_FOREIGN_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"

/* False with one error of rule "spreadsheet", which names the cure, when the bytes are such a
 * table. Line ends and a byte order mark alone are none. */
bool csv_check_foreign(struct slice file, struct slice bytes, struct diag_list *diags);

/* The table as the store has it: UTF-8 without a byte order mark, commas, LF. A row whose separator
 * was right keeps its bytes. False with findings when it cannot be read, or a cell has several
 * lines. */
bool csv_take_back(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct buf *out);

/* Whether a value is what a spreadsheet makes of a long number: 4.76E+08, 4,76E+08. */
bool csv_is_shortened(struct slice cell);

#endif
