using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Sorts appointments into categories and notes what is wrong with them. Used inside one call and thrown away.</summary>
internal sealed class RosterCheck
{
    private readonly ValueList<MemberCategory> categories;
    private readonly List<Seat>[] seats;
    private readonly Dictionary<(int Place, string Member), List<int>> seatsOf = [];
    private readonly List<Appointment> taken = [];
    private readonly List<RosterProblem> problems = [];

    private readonly bool isPartial;

    internal RosterCheck(ValueList<MemberCategory> categories, bool isPartial)
    {
        this.categories = categories;
        this.isPartial = isPartial;
        seats = [.. categories.Select(_ => new List<Seat>())];
    }

    /// <summary>The appointments that can be used.</summary>
    internal IReadOnlyList<Appointment> Taken => taken;

    internal void Take(Appointment appointment)
    {
        if (appointment.From.IsKnown && appointment.To.IsKnown && appointment.To.Value.Last < appointment.From.Value.First)
        {
            Note(appointment, "end-before-start", $"The appointment of {appointment.Member} ends before it starts. We did not count it. Check the two dates.");
            return;
        }

        taken.Add(appointment);
        foreach (var code in appointment.Categories)
        {
            Place(appointment, code);
        }

        foreach (var part in appointment.SitsFor.Where(part => appointment.Categories.Count > 0 && !PartsOf(appointment).Contains(part, StringComparer.OrdinalIgnoreCase)))
        {
            Note(appointment, "unknown-part", $"{appointment.Member} sits for '{part}', which the categories filled do not name. Valid values: {English.Choices(PartsOf(appointment))}.");
        }
    }

    /// <summary>The members of whom it is not known whom they stand for.</summary>
    internal Seat[] Unplaced() => [.. taken.Where(one => one.Categories.Count == 0).Select(one => new Seat(one))];

    internal Seat[][] ToSeats() => [.. seats.Select(one => one.ToArray())];

    internal IEnumerable<RosterProblem> Problems() => problems;

    private void Place(Appointment appointment, string code)
    {
        var place = PlaceOf(code);
        if (place < 0 && isPartial)
        {
            Note(appointment, "not-on-partial-list", $"{appointment.Member} fills '{code}', which is not on the list. The list is not complete, so we do not know whether there is such a seat. Check the terms.");
        }
        else if (place < 0)
        {
            Note(appointment, "unknown-category", $"{appointment.Member} fills '{code}', which is not on the list. Valid values: {English.Choices([.. categories.Select(one => one.Code)])}.{Meant(code)}");
        }
        else if (SeatFit.Misfit(categories[place], appointment) is { } misfit)
        {
            Note(appointment, misfit.Code, $"{appointment.Member} fills '{code}', {misfit.Says} It was not counted there.");
        }
        else
        {
            Seat(appointment, place);
        }
    }

    /// <summary>Two lines of one member that certainly overlap are one stretch: no one counts twice, and no day is lost.</summary>
    private void Seat(Appointment appointment, int place)
    {
        var seat = new Seat(appointment);
        var own = OwnIn(place, appointment.Member);
        var same = own.FindIndex(one => seats[place][one].SurelyOverlaps(seat));
        if (same < 0)
        {
            own.Add(seats[place].Count);
            seats[place].Add(seat);
            return;
        }

        seats[place][own[same]] = seats[place][own[same]].JoinedTo(seat);
        Note(appointment, "overlap", $"{appointment.Member} fills '{categories[place].Code}' twice at once. We counted the two lines as one. Check the dates of both.");
    }

    /// <summary>Where in a category the lines of one member stand.</summary>
    private List<int> OwnIn(int place, string member)
    {
        if (!seatsOf.TryGetValue((place, member), out var own))
        {
            seatsOf[(place, member)] = own = [];
        }

        return own;
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

    private string[] PartsOf(Appointment appointment) =>
        [.. appointment.Categories.Select(PlaceOf).Where(place => place >= 0).SelectMany(place => categories[place].Components.Concat(categories[place].Alternatives))];

    private string Meant(string code) => Nearest.To(code, categories.Select(one => one.Code)) is { } near ? $" Did you mean '{near}'?" : string.Empty;

    private void Note(Appointment appointment, string code, string says) => problems.Add(new RosterProblem(appointment.Member, code, says));
}
