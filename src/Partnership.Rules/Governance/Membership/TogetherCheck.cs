using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What is wrong with members taken together: two holders of one office, more from one body than the document allows.</summary>
internal sealed class TogetherCheck(Group group, IReadOnlyList<Appointment> taken)
{
    internal IEnumerable<RosterProblem> Problems() => Holders().Concat(FromOneBody()).Concat(Contacts()).Concat(InAll());

    private IEnumerable<RosterProblem> Holders() =>
        from same in Together(one => one.Office?.Replace(' ', '-').ToLowerInvariant())
        let most = HoldersOf(same.Key)
        from seat in OneTooMany(same, most)
        select new RosterProblem(seat.Appointment.Member, "two-holders", most == 1
            ? $"{seat.Appointment.Member} is a second at the same time for the office {same.Key}."
            : $"{seat.Appointment.Member} is one more at the same time than the {English.Number(most)} who hold the office {same.Key} together.");

    private IEnumerable<RosterProblem> FromOneBody()
    {
        var stated = group.Membership.MostFromOneBody;
        return !stated.IsSpecified
            ? []
            : from same in Together(one => one.Body)
              from seat in OneTooMany(same, stated.Value)
              select new RosterProblem(seat.Appointment.Member, "too-many-from-one-body", $"{seat.Appointment.Member} is one more at the same time than the {English.Number(stated.Value)} that {same.Key} may have ({stated.Citation}).");
    }

    /// <summary>Each who starts when as many as the whole group may have are there already, or possibly are.</summary>
    private IEnumerable<RosterProblem> InAll()
    {
        var stated = group.Membership.Maximum;
        return !stated.IsSpecified
            ? []
            : from same in Together(_ => string.Empty)
              from seat in OneTooMany(same, stated.Value)
              select new RosterProblem(seat.Appointment.Member, "too-many-members", $"{seat.Appointment.Member} is one more at the same time than the {English.Number(stated.Value)} members that {group.Name} may have ({stated.Citation}).");
    }

    private IEnumerable<RosterProblem> Contacts()
    {
        var stated = group.Membership.OneContactABody;
        return stated is not { IsSpecified: true, Value: true }
            ? []
            : from same in Together(one => one.Body)
              from seat in OneTooMany(same, 1)
              select new RosterProblem(seat.Appointment.Member, "two-contacts", $"{seat.Appointment.Member} is a second at the same time for the body {same.Key}, which has one contact ({stated.Citation}). {Contact(same)}");
    }

    /// <summary>Of several places of one body the core seat is the contact (CON-054), where there is one only.</summary>
    private string Contact(IEnumerable<Seat> body)
    {
        var core = body.Where(one => one.Appointment.Categories.Any(IsCore)).Select(one => one.Appointment.Member).Distinct(StringComparer.Ordinal).ToArray();
        return core.Length == 1 ? $"{core[0]} has the core seat, so we counted this member as the contact." : "Which of them is the contact is not said.";
    }

    private bool IsCore(string category) => group.Membership.Find(category)?.Kind == MemberKind.Core;

    private int HoldersOf(string office) =>
        new[] { group.Chair, group.ViceChair }
            .Where(one => one is { IsSpecified: true, Value.Holders.IsSpecified: true } && string.Equals(one.Value.Title.Replace(' ', '-'), office, StringComparison.OrdinalIgnoreCase))
            .Select(one => one.Value.Holders.Value)
            .DefaultIfEmpty(1)
            .First();

    private IEnumerable<IGrouping<string, Seat>> Together(Func<Appointment, string?> key) =>
        taken.Where(one => key(one) is not null && one.From.IsKnown).GroupBy(one => key(one)!, one => new Seat(one), StringComparer.OrdinalIgnoreCase);

    /// <summary>Each who starts when as many others as may be there already are, or possibly are. One walk: who has gone leaves before the next one comes.</summary>
    private static IEnumerable<Seat> OneTooMany(IEnumerable<Seat> seats, int most)
    {
        var (coming, going, gone) = (seats.OrderBy(one => one.PerhapsFrom).ToArray(), seats.OrderBy(one => one.PerhapsTo).ToArray(), 0);
        var there = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var seat in coming)
        {
            for (; going[gone].PerhapsTo < seat.PerhapsFrom; gone++)
            {
                Leave(there, going[gone].Appointment.Member);
            }

            var member = seat.Appointment.Member;
            if (there.Count - (there.ContainsKey(member) ? 1 : 0) >= most)
            {
                yield return seat;
            }

            there[member] = there.TryGetValue(member, out var lines) ? lines + 1 : 1;
        }
    }

    private static void Leave(Dictionary<string, int> there, string member)
    {
        there[member]--;
        if (there[member] == 0)
        {
            there.Remove(member);
        }
    }
}
