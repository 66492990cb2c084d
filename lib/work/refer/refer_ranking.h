/* A ranking on its way: what is asked, of which case, and what is known of the services. */
#ifndef WORK_REFER_RANKING_H
#define WORK_REFER_RANKING_H

#include "work/refer/refer.h"
#include "work/refer/refer_members.h"

struct refer_ranking {
	struct refer_request request; /* completed, where it tries a referral again */
	struct case_file file;
	struct rank_books books;
	struct distance_origin origin;
	struct slice_list tried;
	struct rank_request rank;
};

/* Reads all of it; a case without a place is a note. False with findings. */
bool refer_ranking_prepare(struct context *context, struct slice named,
	const struct refer_request *request, struct refer_ranking *ranking);

#endif
