#!/usr/bin/perl
# Options that take a code, a name, a day or a length of time: each says so in its command's tables, so
# that people's words for them are understood (see understood.t for what they are).
use strict;
use warnings;
use Test::More;

(my $top = $0) =~ s{[^/]*$}{..};
chdir $top or die "$top: $!";

# What the placeholder of an option says of its values: those that a field or a closed list holds.
my %is_value = map { $_ => 1 } qw(PERSON PLACE SERVICE PROJECT MEMBER CODE NEED SOURCE CHANNEL URGENCY
	REASON OUTCOME BASIS SCOPE AUTHORITY RECIPIENT WHO KIND ATTENDED ORDER STATE STATUS FORM GRADE WHAT
	ROLE HH:MM HH:MM-HH:MM);
# REASON and OUTCOME of these are a sentence, or a word with a detail that the work takes apart;
# a --basis has one value; the KIND of case-show has no closed list but that of the records.
my %is_text = map { $_ => 1 } qw(case-close/anyway refer/anyway refer/without-consent signal-log/outcome
	case-erase/basis case-show/kind);
my %is_coming = map { $_ => 1 } qw(until keep-until review due next);
my %filters = map { $_ => 1 } qw(case-list/until signal-log/until); # bounds of days that were

for my $path (sort glob 'cmd/*.c') {
	my ($command) = $path =~ m{([^/]+)\.c$};
	open my $file, '<', $path or die "$path: $!";
	my $text = do { local $/; <$file> };
	my ($takes) = $text =~ /option_takes takes\[\] = \{(.*?)^\};/ms;
	my %takes = map { $_ => 1 } ($takes // '') =~ /\{ "([a-z-]+)",/g;
	my (%options, @wrong);
	while ($text =~ /\{\s*"([A-Za-z-]+)",\s*(?:0|'.'),\s*OPTION_([A-Z]+),\s*offsetof\([^)]*\),\s*(?:"([^"]*)")?/g) {
		my ($name, $kind, $argument) = ($1, $2, $3 // '');
		$options{$name} = 1;
		my $key = "$command/$name";
		push @wrong, "--$name $argument takes no words"
			if $is_value{$argument} && !$takes{$name} && !$is_text{$key};
		push @wrong, "--$name is a day to come" if $kind eq 'DATE' && $is_coming{$name} && !$filters{$key};
		push @wrong, "--$name is a day that was" if $kind eq 'DUE' && !$is_coming{$name};
		push @wrong, "--$name is a plain number" if $kind eq 'INTEGER' && $argument =~ /^(MINUTES|DAYS)$/;
		push @wrong, "--$name is a day as text"
			if $kind eq 'TEXT' && $argument eq 'DATE' && !$takes{$name};
	}
	push @wrong, map { "no option --$_" } grep { !$options{$_} } sort keys %takes;
	is_deeply(\@wrong, [], "$command: what its options take");
}
done_testing();
