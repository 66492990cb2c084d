/* The second half of score_assessment(): scored level to decided level. Only score.c uses it. */
#ifndef LOGIC_SCORE_OVERRIDE_H
#define LOGIC_SCORE_OVERRIDE_H

#include "logic/score/score.h"

/* Sets `override` and what is decided; `approver` is absent when nobody approved. */
void score_decide(struct score *score, struct slice approver);

#endif
