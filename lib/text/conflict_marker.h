/*
 * The marks that git leaves where it could not merge: lines of seven `<`, `|` or `>` at the line's
 * start, and of seven `=` between them (alone these underline a heading in Markdown).
 */
#ifndef TEXT_CONFLICT_MARKER_H
#define TEXT_CONFLICT_MARKER_H

#include "base/diag.h"

/* False with an error of rule "conflict-marker" for each such line. */
bool conflict_marker_check(struct slice shown, struct slice bytes, struct diag_list *diags);

#endif
