#include "report/graph.h"
#include "text/unicode.h"

/* Long names stand on several lines of about this many columns. */
enum { LABEL_WIDTH = 18 };

static const char head[] =
	"graph \"cooperation\" {\n"
	"graph [layout=neato overlap=prism sep=\"+14\" splines=true start=1 outputorder=edgesfirst "
	"fontname=\"Helvetica\" fontsize=12 labelloc=b margin=0.2]\n"
	"node [shape=box style=\"rounded,filled\" fillcolor=\"#eef3f8\" color=\"#2f5d8a\" "
	"fontcolor=\"#1b1b1b\" fontname=\"Helvetica\" fontsize=11 margin=\"0.10,0.06\"]\n"
	"edge [color=\"#5b7fa6\"]\n";

/* In a quoted text of DOT a backslash begins an escape and `&` an entity. */
static void add_text(struct buf *out, struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] == '&')
			buf_add_text(out, "&amp;");
		else if (text.data[i] == '"')
			buf_add_text(out, "\\\"");
		else if (text.data[i] == '\\')
			buf_add_text(out, "\\\\");
		else if ((unsigned char)text.data[i] < ' ')
			buf_add_text(out, " ");
		else
			buf_add(out, &text.data[i], 1);
	}
}

/* The columns that a word takes together with what must not stand apart from it: a preposition
 * holds on to the next word. */
static size_t held_width(struct slice word, struct slice rest)
{
	const size_t preposition = 2;
	size_t columns = unicode_width(word);
	struct slice next;

	if (columns <= preposition && slice_split(&rest, ' ', &next))
		columns += 1 + unicode_width(next);
	return columns;
}

/* Abbreviations such as "z. s." stay on the line of what they belong to. */
static void add_label(struct buf *out, struct slice label)
{
	struct slice word;
	size_t width = 0;

	while (slice_split(&label, ' ', &word)) {
		bool fits = width + 1 + held_width(word, label) <= LABEL_WIDTH;
		if (width > 0 && !fits && !slice_ends(word, ".")) {
			buf_add_text(out, "\\n");
			width = 0;
		}
		if (width > 0)
			buf_add_text(out, " ");
		add_text(out, word);
		width += unicode_width(word) + (width > 0);
	}
}

/* A node goes by its name, which the drawing shows when it is pointed at. */
static void add_name(struct buf *out, const struct graph_node *node)
{
	buf_add_text(out, "\"");
	add_text(out, node->label);
	buf_add_text(out, "\"");
}

static void add_node(struct buf *out, const struct graph_node *node)
{
	add_name(out, node);
	buf_add_text(out, " [label=\"");
	add_label(out, node->label);
	buf_add_text(out, "\"]\n");
}

static void add_edge(
	struct buf *out, const struct graph *graph, const struct graph_edge *edge, double greatest)
{
	const double thinnest = 1, widest = 7;
	double width = thinnest;

	if (greatest > 0)
		width += (widest - thinnest) * edge->weight / greatest;
	add_name(out, &graph->nodes[edge->one]);
	buf_add_text(out, " -- ");
	add_name(out, &graph->nodes[edge->other]);
	buf_format(out, " [penwidth=%.2f%s]\n", width, edge->weight > 0 ? "" : " style=dashed");
}

void graph_dot(const struct graph *graph, struct buf *out)
{
	double greatest = 0;

	for (size_t i = 0; i < graph->edge_count; i++)
		if (graph->edges[i].weight > greatest)
			greatest = graph->edges[i].weight;
	buf_add_text(out, head);
	buf_add_text(out, "label=\"");
	add_text(out, graph->title);
	buf_add_text(out, "\"\n");
	for (size_t i = 0; i < graph->node_count; i++)
		add_node(out, &graph->nodes[i]);
	for (size_t i = 0; i < graph->edge_count; i++)
		add_edge(out, graph, &graph->edges[i], greatest);
	buf_add_text(out, "}\n");
}
