#!/usr/bin/perl
# page.pl synopsis PAGE HELP  compares the SYNOPSIS with the line `usage: ...` of --help, which takes
#                             .Nm
#                             .Oo Ar OPTION Oc Ns ...
#                             .Ar CASE Ns ...
# page.pl options PAGE HELP   compares the `.It ... Fl Fl NAME` with the lines of --help that begin with
#                             an option; what spis.7 lists holds for every command
# page.pl examples PAGE       runs the `$ command` lines in the .Bd -literal blocks of EXAMPLES in the
#                             current directory. A line that ends in \ or is followed by `> more` goes on.
#                             `# exit N` behind a command is the status it ends with (else 0). What stands
#                             below it, if anything, is what it prints and says; a line `...` in it stands
#                             for any lines.
# Prints what differs, exit 1.
use strict;
use warnings;

my ($what, $page, $help) = @ARGV;
my $failed = 0;

sub slurp {
	my ($path) = @_;
	open my $file, '<', $path or die "$path: $!\n";
	local $/;
	return scalar <$file>;
}

sub differ {
	print @_, "\n";
	$failed = 1;
	return;
}

sub squeeze {
	my ($text) = @_;
	$text =~ s/\s+/ /g;
	$text =~ s/^ | $//g;
	return $text;
}

sub options_of { return map { $_ => 1 } map { /\bFl (?:Fl |-)([a-z][a-z0-9-]*)/g } grep { /^\.It / } split /\n/, slurp($_[0]) }

sub synopsis {
	my $rendered = `mandoc -T ascii -O width=1000 '$page'`;
	$rendered =~ s/.\x08//g;
	my ($written) = $rendered =~ /^SYNOPSIS\n(.*?)^\S/ms;
	my ($usage) = slurp($help) =~ /^usage: (.*)/m;
	$_ = squeeze($_ // '') for $written, $usage;
	differ("page:  $written\nusage: $usage") if $written ne $usage;
	return;
}

sub options {
	my %page = options_of($page);
	my %common = options_of($page =~ s{[^/]*$}{spis.7}r);
	my %help = map { $_ => 1 } slurp($help) =~ /^\s*(?:-\w,?\s+)?--([a-z][a-z0-9-]*)/mg;
	differ("--$_ is not in the page") for grep { !$page{$_} && !$common{$_} } sort keys %help;
	differ("--$_ is not in --help") for grep { !$help{$_} } sort keys %page;
	return;
}

# The examples as [command, expected output or undef].
sub examples_of {
	my ($section) = slurp($page) =~ /^\.Sh EXAMPLES\n(.*?)(?=^\.Sh |\z)/ms;
	my %escape = ('e' => '\\', '&' => '', '-' => '-', '(aq' => "'", '(dq' => '"', '(ti' => '~',
		'(ha' => '^', '(ga' => '`', '(rs' => '\\');
	my @examples;
	for my $block (($section // '') =~ /^\.Bd -literal[^\n]*\n(.*?)^\.Ed/msg) {
		$block =~ s{\\(\(..|.)}{$escape{$1} // "\\$1"}ge;
		my $command;
		for (split /^/, $block) {
			if (/^\$ (.*)/s) {
				push @examples, $command = [ $1, undef ];
			} elsif ($command && !defined $command->[1] && (/^> ?(.*)/s || $command->[0] =~ /\\\n\z/)) {
				$command->[0] .= $1 // $_;
			} elsif ($command) {
				$command->[1] .= $_;
			}
		}
	}
	return @examples;
}

sub examples {
	my @examples = examples_of() or return differ('no examples');
	for (@examples) {
		my ($command, $expected) = @$_;
		my ($status) = $command =~ /# exit (\d+)\s*\z/;
		open my $pipe, '-|', 'sh', '-c', "exec 2>&1 </dev/null\n$command" or die $!;
		my $printed = do { local $/; <$pipe> } // '';
		close $pipe;
		my $ended = $? >> 8;
		chomp $command;
		differ("\$ $command\nexit status $ended\n$printed") if $? & 127 || $ended != ($status // 0);
		next unless defined $expected;
		my $pattern = join '', map { $_ eq "...\n" ? '(?:.*\n)*' : quotemeta } split /^/, $expected;
		differ("\$ $command\nthe page shows\n${expected}it printed\n$printed") if $printed !~ /\A$pattern\z/;
	}
	return;
}

my %check = (synopsis => \&synopsis, options => \&options, examples => \&examples);
$check{$what}->();
exit $failed;
