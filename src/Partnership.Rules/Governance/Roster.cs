using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The members of a group in the order of its categories, checked once so that it can be assessed often.</summary>
/// <remarks>What cannot be used is named in <see cref="Problems"/> and left out; everything else still counts.</remarks>
public sealed class Roster
{
    private readonly Seat[][] seats;

    private Roster(ValueList<MemberCategory> categories, Seat[][] seats, ValueList<RosterProblem> problems)
    {
        Categories = categories;
        this.seats = seats;
        Problems = problems;
    }

    /// <summary>The categories, in order.</summary>
    public ValueList<MemberCategory> Categories { get; }

    /// <summary>What could not be used, or needs a look.</summary>
    public ValueList<RosterProblem> Problems { get; }

    /// <summary>Sorts members into the categories of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="appointments">Its members.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Roster Of(Group group, IEnumerable<Appointment> appointments) => Of(Guard.NotNull(group).Membership.Categories, appointments);

    /// <summary>Sorts members into categories.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="appointments">The members.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Roster Of(ValueList<MemberCategory> categories, IEnumerable<Appointment> appointments)
    {
        var check = new RosterCheck(Guard.NotNull(categories));
        foreach (var appointment in Guard.NotNull(appointments))
        {
            check.Take(appointment);
        }

        return new Roster(categories, check.ToSeats(), check.Problems());
    }

    internal Seat[] SeatsOf(int category) => seats[category];
}
