namespace Partnership.Rules.Seeds;

/// <summary>Every file of the library that repeats seeds, as it must be.</summary>
internal static class Generated
{
    private const string Profiles = "src/Partnership.Rules/Profiles";

    /// <summary>The files by their path below the root of the repository, with their text.</summary>
    internal static IEnumerable<(string File, string Text)> Files(string root)
    {
        var seeds = Path.Combine(root, "seeds");
        yield return ($"{Profiles}/Calendars/EnglandAndWalesDays.cs", DayRows.Write(seeds, "england-and-wales", "EnglandAndWales", "England and Wales"));
        yield return ($"{Profiles}/Calendars/ScotlandDays.cs", DayRows.Write(seeds, "scotland", "Scotland", "Scotland"));
        yield return ($"{Profiles}/Calendars/NorthernIrelandDays.cs", DayRows.Write(seeds, "northern-ireland", "NorthernIreland", "Northern Ireland"));
        yield return (GovUkList.File, GovUkList.Write(seeds));
        yield return ($"{Profiles}/Statutes/CheckedDays.cs", CheckedRows.Write(seeds));
        yield return ($"{Profiles}/Councils/ConflictsWithin.cs", ConflictRows.Write(seeds, "ConflictsWithin", "within the terms of reference and the strategy", row => row < 65));
        yield return ($"{Profiles}/Councils/ConflictsBetween.cs", ConflictRows.Write(seeds, "ConflictsBetween", "between documents", row => row > 99));
        yield return ($"{Profiles}/Councils/Cambridgeshire/CamTor.cs", CoverageRows.Write(seeds, "CamTor", "CAM-TOR", "the Cambridgeshire terms of reference"));
        yield return ($"{Profiles}/Councils/Cambridgeshire/CamStr.cs", CoverageRows.Write(seeds, "CamStr", "CAM-STR", "the Cambridgeshire strategy of 2008-2011"));
        yield return ($"{Profiles}/Councils/Stockport/StoTor.cs", CoverageRows.Write(seeds, "StoTor", "STO-TOR", "the Stockport terms of reference"));
        yield return ($"{Profiles}/Councils/Southampton/SotTor.cs", CoverageRows.Write(seeds, "SotTor", "SOT-TOR", "the Southampton terms of reference"));
        yield return ($"{Profiles}/Plans/CapPlan.cs", CoverageRows.Write(seeds, "CapPlan", "CAP-PLAN", "the action plan of 2017-2020"));
    }
}
