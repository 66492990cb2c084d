/* A network as a drawing: rounded boxes and lines between them, in DOT, the language of Graphviz.
 */
#ifndef REPORT_GRAPH_H
#define REPORT_GRAPH_H

#include "base/buf.h"
#include "report/value.h"

struct graph_node {
	struct slice label; /* plain text, no two alike; broken into lines between words */
};

struct graph_edge {
	size_t one, other; /* nodes by their number */
	double weight;	   /* 0: a thin dashed line; the greatest of all: the widest one */
};

struct graph {
	struct slice title; /* under the drawing */
	struct graph_node *nodes;
	size_t node_count;
	struct graph_edge *edges;
	size_t edge_count;
};

/* Texts are quoted such that nothing in them is an instruction to Graphviz. */
void graph_dot(const struct graph *graph, struct buf *out);

#endif
