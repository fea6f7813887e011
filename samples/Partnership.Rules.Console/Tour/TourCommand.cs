using System.CommandLine;
using NodaTime;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Tour;

/// <summary>No command at all: the source documents at work.</summary>
internal static class TourCommand
{
    /// <summary>Gives the root its answer.</summary>
    internal static void Join(RootCommand root, Output output)
    {
        var on = Options.Date("--on", "the day of the tour (today unless given)");
        root.Add(on);
        root.SetAction(parsed => Show(on.Or(parsed, output.Terminal.Today), output));
    }

    private static int Show(LocalDate on, Output output)
    {
        var meetings = NextMeetings.On(on);
        Heading.Show(on, output);
        MeetingsPart.Show(meetings, output);
        DayByDayPart.Show(meetings, output);
        UnsaidPart.Show(output);
        PlanPart.Show(output);
        return meetings.All(one => one.Proposed.Answer.IsKnown) ? Exit.Answered : Exit.Partly;
    }
}
