/* Drawing by Graphviz (its program dot), where it is installed. */
#ifndef STORE_GRAPHVIZ_H
#define STORE_GRAPHVIZ_H

#include "base/buf.h"
#include "base/diag.h"

/* Draws a graph in DOT as an <svg> element with its line end: no prolog, so that nothing in it
 * names another file. False with a warning of rule "graphviz" when dot is not there or fails. */
bool graphviz_svg(struct slice dot, struct buf *out, struct diag_list *diags);

#endif
