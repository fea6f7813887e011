namespace Partnership.Rules.LawWatch;

/// <summary>Compares the provisions that rules cite with a fresh list of effects.</summary>
internal static class Watch
{
    /// <summary>Every effect that the version read does not show, or that brings a provision into force, with the provisions it touches.</summary>
    internal static IEnumerable<(Effect Effect, CitedProvision[] Touched)> Compare(IReadOnlyList<CitedProvision> cited, IEnumerable<Effect> effects, Parts parts)
    {
        foreach (var effect in effects)
        {
            var places = Places.Of(effect.Provisions, effect.Text, parts);
            var touched = cited.Where(one => one.Text == effect.Text && Places.Of(one.Place, one.Text, parts).Meets(places) && IsNews(effect, one)).ToArray();
            if (touched.Length > 0)
            {
                yield return (effect, touched);
            }
        }
    }

    /// <summary>News is what is not applied yet, what commences, and what is in force since the version was read.</summary>
    private static bool IsNews(Effect effect, CitedProvision one) =>
        !effect.IsApplied || effect.IsCommencement || one.ReadAsAt.Length == 0
        || (effect.InForceOn is { } day && string.CompareOrdinal(day, one.ReadAsAt) > 0);
}
