using System.Text.Json;

namespace Partnership.Rules.Json.Reading;

/// <summary>The items of a list, each with its path.</summary>
internal static class ListItems
{
    extension(Place place)
    {
        internal IEnumerable<Place> Items() =>
            place.Element.ValueKind == JsonValueKind.Array
                ? place.Element.EnumerateArray().Select((item, index) => new Place(item, FormattableString.Invariant($"{place.Path}[{index}]"), place.Problems))
                : place.Wrong("a list", Enumerable.Empty<Place>());

        /// <summary>The items that can be read; the problems of the others are told, and refuse nothing.</summary>
        internal IEnumerable<T> GoodItems<T>(Func<Place, T?> read)
        {
            if (place.Element.ValueKind != JsonValueKind.Array)
            {
                place.Wrong("a list", 0);
                yield break;
            }

            foreach (var item in place.Items())
            {
                var before = place.Problems.Refusals;
                var value = read(item);
                if (place.Problems.Refusals == before)
                {
                    yield return value!;
                }

                place.Problems.LeftOut(before);
            }
        }
    }
}
