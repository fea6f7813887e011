using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The members of a group in the order of its categories, checked once so that it can be assessed often.</summary>
/// <remarks>Invalid rows are named in <see cref="Problems"/> and omitted; the other rows are kept.</remarks>
public sealed class Roster
{
    private readonly Seat[][] seats;

    [WorkedOut]
    private readonly SeatDays[] days;

    private readonly Seat[] unplaced;

    private Roster(ValueList<MemberCategory> categories, RosterCheck check, IEnumerable<RosterProblem> together)
    {
        unplaced = check.Unplaced();
        Categories = categories;
        seats = check.ToSeats();
        days = [.. seats.Select(one => new SeatDays(one))];
        Members = check.Taken.Select(one => one.Member).Distinct(StringComparer.Ordinal).ToValueList();
        InSeveral = Several(Members, seats);
        Problems = check.Problems().Concat(together).ToValueList();
    }

    /// <summary>The categories, in order.</summary>
    public ValueList<MemberCategory> Categories { get; }

    /// <summary>The keys of the members, in the order of the list.</summary>
    public ValueList<string> Members { get; }

    /// <summary>What could not be used, or needs a look.</summary>
    public ValueList<RosterProblem> Problems { get; }

    /// <summary>Sorts members into the categories of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="appointments">The members.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Roster Of(Group group, IEnumerable<Appointment> appointments)
    {
        var check = Checked(Guard.NotNull(group).Membership.Categories, appointments, group.Membership.IsPartial);
        return new Roster(group.Membership.Categories, check, new TogetherCheck(group, check.Taken).Problems());
    }

    /// <summary>Sorts members into categories.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="appointments">The members.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Roster Of(ValueList<MemberCategory> categories, IEnumerable<Appointment> appointments) =>
        new(categories, Checked(Guard.NotNull(categories), appointments, isPartial: false), []);

    /// <summary>The kind that governs what is asked of a member on a day: of several places the strongest, so that core wins over advisory (CON-057); null when the member has certainly none.</summary>
    /// <remarks>Worked example: a person who manages the IDVA service (an advisory seat) and represents commissioned services (a core seat) is a core member of the Southampton board.</remarks>
    /// <param name="member">The member's key.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public MemberKind? KindOf(string member, LocalDate on) => PlacesOf(Guard.NotNull(member), on).Select(one => one.Kind).OrderBy(one => one.Order).FirstOrDefault();

    /// <summary>The categories that a member certainly fills on a day, the strongest kind first.</summary>
    /// <param name="member">The member's key.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public ValueList<MemberCategory> PlacesOf(string member, LocalDate on)
    {
        Guard.NotNull(member);
        return Categories.Where((_, place) => seats[place].Any(one => one.Appointment.Member == member && one.SurelyOn(on))).OrderBy(one => one.Kind.Order).ToValueList();
    }

    /// <summary>The members with a seat in more than one category, on whatever day.</summary>
    internal string[] InSeveral { get; }

    internal Seat[][] Seats => seats;

    internal Seat[] Unplaced => unplaced;

    internal Seat[] SeatsOf(int category) => seats[category];

    internal SeatDays DaysOf(int category) => days[category];

    /// <summary>How many members might represent a category on a day, where it is not known whom they represent. Walks an array; allocates nothing.</summary>
    internal int UnplacedOn(MemberCategory category, LocalDate on)
    {
        var count = 0;
        foreach (var seat in unplaced)
        {
            count += seat.PerhapsOn(on) && SeatFit.Misfit(category, seat.Appointment) is null ? 1 : 0;
        }

        return count;
    }

    /// <summary>The members who might represent a category on a day, where it is not known whom they represent.</summary>
    internal IEnumerable<string> UnplacedMembers(MemberCategory category, LocalDate on) =>
        unplaced.Where(seat => seat.PerhapsOn(on) && SeatFit.Misfit(category, seat.Appointment) is null).Select(seat => seat.Appointment.Member);

    private static string[] Several(ValueList<string> members, Seat[][] seats)
    {
        var counts = members.ToDictionary(member => member, _ => 0, StringComparer.Ordinal);
        foreach (var member in seats.SelectMany(all => all.Select(one => one.Appointment.Member).Distinct(StringComparer.Ordinal)))
        {
            counts[member]++;
        }

        return [.. members.Where(member => counts[member] > 1)];
    }

    private static RosterCheck Checked(ValueList<MemberCategory> categories, IEnumerable<Appointment> appointments, bool isPartial)
    {
        var check = new RosterCheck(categories, isPartial);
        foreach (var appointment in Guard.NotNull(appointments))
        {
            check.Take(appointment);
        }

        return check;
    }
}
