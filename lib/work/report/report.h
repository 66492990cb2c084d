/*
 * Reports: each kind is a struct report_kind, a mode of the command and a file that makes its
 * document.
 */
#ifndef WORK_REPORT_H
#define WORK_REPORT_H

#include "report/graph.h"
#include "report/value.h"
#include "work/report/published_text.h"
#include "work/shared/context.h"

struct report_request {
	day_number from, to;  /* DATE_NONE: not given */
	struct slice output;  /* the file it goes to; absent: standard output */
	struct slice table;   /* the only table of csv; absent: all */
	bool inside;	      /* exactly, for those inside */
	bool release;	      /* record it: it leaves the team */
	bool explain;	      /* tell the team what is withheld, and because of what */
	struct slice drawing; /* the file of an SVG; absent: none */
	struct slice month;   /* YYYY-MM; absent: not given */
	bool ics, internal;   /* of what is to be done: a calendar for the team */
	bool open;	      /* show the output in a browser */
	bool all;	      /* of what is to be done every duty, not a line a case */
};

struct report {
	const struct report_kind *kind;
	struct document document;
	struct graph *graph;	      /* that --drawing draws; NULL: there is none */
	struct told_list told;	      /* of one for outside */
	const struct name_set *names; /* of one for outside: all of the identities */
	const char *summary;	      /* for the commit of what it changes */
};

enum report_trait {
	REPORT_OUTSIDE = 1, /* passes the release check, or is not made */
	REPORT_WRITES = 2,  /* its release is recorded */
};

struct report_kind {
	unsigned traits; /* without them where the request is for those inside */
	/* Fills the report, and adds to the context's changes. */
	bool (*make)(struct context *context, struct slice operand,
		const struct report_request *request, struct report *report);
};

extern const struct report_kind report_of_network, report_of_platform, report_of_timesheet,
	report_of_today;

/* Makes a report of that kind, about the case or person of the operand, if any. False with
 * findings. */
bool report_make(struct context *context, const struct report_kind *kind, struct slice operand,
	const struct report_request *request, struct report *report);

/* The document of a report that was made, in the language that is spoken now: nothing is recorded,
 * found or said a second time. False with findings when it could not be made again. */
bool report_make_again(struct context *context, const struct report_kind *kind,
	struct slice operand, const struct report_request *request, struct document *document);

/* Lets the finished page go: checks it, records what there is to record, writes --output; the page
 * is what is then printed. False with findings; nothing is then written, nor left in the page. */
bool report_release(struct context *context, const struct report_request *request,
	const struct report *report, struct buf *page);

#endif
