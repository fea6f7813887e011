using System.Text;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Samples;

/// <summary>Reviews an action plan before a meeting: how it stands, what lacks what, what is past due; and reads a council's own spreadsheet.</summary>
internal static class PlanReview
{
    private const string OurOwn = "Ref,Action,Lead,Due date,RAG\n1.1,Train reception staff,Housing,31/03/2026,Amber\n1.2,Agree a form,,Apr-26,\n";

    internal static void Run()
    {
        var shipped = Plan2017.Plan;
        Console.WriteLine($"{shipped.Title}: {PlanCalculator.Totals(shipped)}");
        foreach (var strand in PlanCalculator.TotalsByStrand(shipped))
        {
            Console.WriteLine($"  {strand.Strand?.Name}: {strand.Totals}");
        }

        foreach (var gap in PlanGap.All)
        {
            Console.WriteLine($"  without {gap.Code}: {PlanCalculator.Without(shipped, gap).Count}");
        }

        // Any file people have: Word, Excel, text saved from Word, CSV. Every problem is told with its place.
        var read = PlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(OurOwn)));
        Console.WriteLine($"Our own: {read}");
        foreach (var late in PlanCalculator.PastDue(read.Plan, new LocalDate(2026, 4, 15)))
        {
            Console.WriteLine($"  past due: {late.Action.Code} {late.Action.Action}, due {late.Milestone.Due}");
        }

        foreach (var action in PlanCalculator.Without(read.Plan, PlanGap.Rating))
        {
            Console.WriteLine($"  unrated, which is not green: {action.Code} {action.Action}");
        }
    }
}
