#include "logic/duty/duty_look.h"

void duties_signal_unscreened(const struct duty_look *look)
{
	(void)look;
}

void duties_signal_closed_case(const struct duty_look *look)
{
	(void)look;
}

void duties_signal_again(const struct duty_look *look)
{
	(void)look;
}
