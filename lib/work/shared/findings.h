/*
 * Findings that are not said as they come: a piece of work that looks ahead, that reads what is
 * nobody's fault here, or whose findings have another place than the one they are found at.
 *
 *	struct findings findings;
 *	findings_begin(context, &findings);
 *	good = work(context);
 *	findings_end(context, &findings, FINDINGS_DROP);
 *
 * Between the two, all that is found goes to findings.list, which may be changed before the end (a
 * place, a severity, a text). The pairs may be nested. Nothing else may put another list into a
 * context.
 */
#ifndef WORK_FINDINGS_H
#define WORK_FINDINGS_H

#include "work/shared/context.h"

struct findings {
	struct diag_list list; /* its content lives as long as the context's arena at the begin */
	struct diag_list *outer;
	bool was_broken;
};

/* What becomes of the findings. */
enum findings_ending {
	FINDINGS_DROP,	  /* forgotten, but for what the system refused; context->broken as before
			   */
	FINDINGS_TAKE,	  /* the caller says them in its own way; context->broken as before */
	FINDINGS_ERRORS,  /* errors are handed on, the rest is forgotten */
	FINDINGS_HAND_ON, /* all are handed on */
};

void findings_begin(struct context *context, struct findings *findings);
void findings_end(struct context *context, struct findings *findings, enum findings_ending ending);

/* Hands on the warnings of what was meant as a task, or as a part of one, and is none: once the
 * findings have ended, of which only errors were handed on. */
void hand_on_lost_tasks(struct context *context, const struct findings *findings);

/* Takes their places from them: those of a text that nobody can open. */
void findings_unplace(struct findings *findings);

#endif
