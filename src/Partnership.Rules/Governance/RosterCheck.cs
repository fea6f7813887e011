using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Sorts appointments into categories and notes what is wrong with them. Used inside one call and thrown away.</summary>
internal sealed class RosterCheck
{
    private readonly ValueList<MemberCategory> categories;
    private readonly List<Seat>[] seats;
    private readonly List<Appointment> taken = [];
    private readonly List<RosterProblem> problems = [];

    internal RosterCheck(ValueList<MemberCategory> categories)
    {
        this.categories = categories;
        seats = [.. categories.Select(_ => new List<Seat>())];
    }

    internal void Take(Appointment appointment)
    {
        if (appointment.From.IsKnown && appointment.To.IsKnown && appointment.To.Value.Last < appointment.From.Value.First)
        {
            Note(appointment, "end-before-start", $"The appointment of {appointment.Member} ends before it starts. It was left out.");
            return;
        }

        taken.Add(appointment);
        foreach (var code in appointment.Categories)
        {
            Place(appointment, code);
        }
    }

    internal Seat[][] ToSeats() => [.. seats.Select(one => one.ToArray())];

    internal ValueList<RosterProblem> Problems()
    {
        NoteTwo("two-holders", one => one.Office, "the office");
        NoteTwo("two-contacts", one => one.Office is null ? one.Body : null, "the body");
        return problems.ToValueList();
    }

    private void Place(Appointment appointment, string code)
    {
        var place = PlaceOf(code);
        var seat = new Seat(appointment);
        if (place < 0)
        {
            Note(appointment, "unknown-category", $"{appointment.Member} fills '{code}', which is not on the list. Valid values: {string.Join(", ", categories.Select(one => one.Code))}.");
        }
        else if (seats[place].Any(one => one.Appointment.Member == appointment.Member && one.OverlapsWith(seat)))
        {
            Note(appointment, "overlap", $"{appointment.Member} fills '{code}' twice at once. The later line was left out.");
        }
        else
        {
            seats[place].Add(seat);
        }
    }

    private int PlaceOf(string code)
    {
        for (var place = 0; place < categories.Count; place++)
        {
            if (string.Equals(categories[place].Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }

    private void NoteTwo(string code, Func<Appointment, string?> key, string what)
    {
        foreach (var same in taken.Where(one => key(one) is not null).GroupBy(one => key(one), StringComparer.Ordinal))
        {
            var held = same.Select(one => new Seat(one)).ToArray();
            var second = held.Where((one, place) => held.Take(place).Any(earlier => earlier.Appointment.Member != one.Appointment.Member && earlier.OverlapsWith(one)));
            foreach (var seat in second)
            {
                Note(seat.Appointment, code, $"{seat.Appointment.Member} is a second at the same time for {what} {same.Key}.");
            }
        }
    }

    private void Note(Appointment appointment, string code, string says) => problems.Add(new RosterProblem(appointment.Member, code, says));
}
