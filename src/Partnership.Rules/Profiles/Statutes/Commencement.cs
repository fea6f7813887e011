using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The day on which provisions began, with the instrument that says so.</summary>
internal sealed record Commencement
{
    private Commencement(LocalDate day, Instrument order, string provision, LocalDate made)
    {
        Day = day;
        Order = Citation.InStatute(order, $"{provision}, for the start", "made", made);
    }

    /// <summary>Part VII of the Housing Act 1996, homelessness.</summary>
    internal static Commencement Homelessness { get; } = new(
        new LocalDate(1997, 1, 20), Text("uksi/1996/2959", "Housing Act 1996 (Commencement No. 5 and Transitional Provisions) Order 1996"), "art.2", new LocalDate(1996, 11, 25));

    /// <summary>The duties of prevention and relief, put into the Act of 1996 by the Homelessness Reduction Act 2017.</summary>
    internal static Commencement HomelessnessReduction { get; } = new(
        new LocalDate(2018, 4, 3), Text("uksi/2018/167", "Homelessness Reduction Act 2017 (Commencement and Transitional and Savings Provisions) Regulations 2018"), "reg.3", new LocalDate(2018, 2, 8));

    /// <summary>Section 195A of the Housing Act 1996, put in by section 149 of the Localism Act 2011; England only.</summary>
    internal static Commencement PrivateOffers { get; } = new(
        new LocalDate(2012, 11, 9), Text("uksi/2012/2599", "Localism Act 2011 (Commencement No. 2 and Transitional Provisions) (England) Order 2012"), "art.2", new LocalDate(2012, 10, 11));

    /// <summary>Part 4 of the Anti-social Behaviour, Crime and Policing Act 2014, community protection.</summary>
    internal static Commencement CommunityProtection { get; } = new(
        new LocalDate(2014, 10, 20), Text("uksi/2014/2590", "Anti-social Behaviour, Crime and Policing Act 2014 (Commencement No. 7, Saving and Transitional Provisions) Order 2014"), "art.3(c)", new LocalDate(2014, 9, 24));

    /// <summary>Sections 24 to 30 of the Crime and Security Act 2010 in all of England and Wales.</summary>
    internal static Commencement ProtectionNotices { get; } = new(
        new LocalDate(2014, 3, 8), Text("uksi/2014/478", "Crime and Security Act 2010 (Commencement No. 7) Order 2014"), "art.2(a)", new LocalDate(2014, 3, 4));

    /// <summary>The Children Act 1989.</summary>
    internal static Commencement Children { get; } = new(
        new LocalDate(1991, 10, 14), Text("uksi/1991/828", "Children Act 1989 (Commencement and Transitional Provisions) Order 1991"), "art.3(2)", new LocalDate(1991, 3, 25));

    /// <summary>Section 43 of the Care Act 2014 and its Schedule 2, safeguarding adults boards.</summary>
    internal static Commencement SafeguardingAdults { get; } = new(
        new LocalDate(2015, 4, 1), Text("uksi/2015/993", "Care Act 2014 (Commencement No. 4) Order 2015"), "art.2(n)", new LocalDate(2015, 3, 26));

    /// <summary>The Freedom of Information Act 2000, as far as it was not in force before.</summary>
    internal static Commencement FreedomOfInformation { get; } = new(
        new LocalDate(2005, 1, 1), Text("uksi/2004/3122", "Freedom of Information Act 2000 (Commencement No. 5) Order 2004"), "art.2", new LocalDate(2004, 11, 26));

    /// <summary>Part 5 of the regulations of 2012, which began with section 32 of the Health and Social Care Act 2012.</summary>
    internal static Commencement PublicHealthComplaints { get; } = new(
        new LocalDate(2013, 4, 1), Text("uksi/2013/160", "Health and Social Care Act 2012 (Commencement No.4, Transitional, Savings and Transitory Provisions) Order 2013"), "art.2(2)", new LocalDate(2013, 1, 28));

    /// <summary>Sections 28 to 34 of the Localism Act 2011, interests of members.</summary>
    internal static Commencement MembersInterests { get; } = new(
        new LocalDate(2012, 7, 1), Text("uksi/2012/1463", "Localism Act 2011 (Commencement No. 6 and Transitional, Savings and Transitory Provisions) Order 2012"), "art.5(c)", new LocalDate(2012, 6, 6));

    /// <summary>Sections 118 to 135 of the Equality Act 2010.</summary>
    internal static Commencement Equality { get; } = new(
        new LocalDate(2010, 10, 1), Text("uksi/2010/2317", "Equality Act 2010 (Commencement No. 4, Savings, Consequential, Transitional, Transitory and Incidental Provisions and Revocation) Order 2010"), "art.2(9)(f)", new LocalDate(2010, 9, 20));

    /// <summary>The Human Rights Act 1998, as far as it was not in force before.</summary>
    internal static Commencement HumanRights { get; } = new(
        new LocalDate(2000, 10, 2), Text("uksi/2000/1851", "Human Rights Act 1998 (Commencement No. 2) Order 2000"), "art.2", new LocalDate(2000, 7, 12));

    /// <summary>Part 54 of the Civil Procedure Rules, judicial review.</summary>
    internal static Commencement JudicialReview { get; } = new(
        new LocalDate(2000, 10, 2), Text("uksi/2000/2092", "Civil Procedure (Amendment No. 4) Rules 2000"), "rules 1, 22 and Sch, rule 54.5", new LocalDate(2000, 7, 22));

    /// <summary>The right to be accompanied: sections 10 to 15 of the Employment Relations Act 1999.</summary>
    internal static Commencement Companions { get; } = new(
        new LocalDate(2000, 9, 4), Text("uksi/2000/2242", "Employment Relations Act 1999 (Commencement No. 7 and Transitional Provisions) Order 2000"), "art.2(1)", new LocalDate(2000, 8, 17));

    /// <summary>The texts that set a day.</summary>
    internal static ValueList<Instrument> Texts => new[]
    {
        Homelessness, HomelessnessReduction, PrivateOffers, CommunityProtection, ProtectionNotices, Children, SafeguardingAdults,
        FreedomOfInformation, PublicHealthComplaints, MembersInterests, Equality, HumanRights, JudicialReview, Companions,
    }.Select(one => one.Order.Instrument).ToValueList();

    /// <summary>The first day on which the provisions were in force.</summary>
    internal LocalDate Day { get; }

    /// <summary>The provision that set the day.</summary>
    internal Citation Order { get; }

    /// <summary>From the day on, with no end known.</summary>
    internal InForce Range => InForce.Since(Day);

    private static Instrument Text(string place, string title) =>
        new(place.Replace('/', '-'), title, InstrumentKind.Regulations, $"https://www.legislation.gov.uk/{place}");
}
