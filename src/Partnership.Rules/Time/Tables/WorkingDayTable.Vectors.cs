#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NodaTime;

namespace Partnership.Rules.Time;

/// <content>Many dates at once: eight to a step where the processor can gather, one by one elsewhere. Both read the same arrays.</content>
internal sealed unsafe partial class WorkingDayTable
{
    private static readonly bool CanGather = Avx2.IsSupported && PackedDate.IsHash && sizeof(LocalDate) == sizeof(int) && sizeof(DateOnly) == sizeof(int);

    /// <summary>Answers as many dates as it can and gives their number: fewer than there are when one of them, or its answer, is outside.</summary>
    internal int Plus(ReadOnlySpan<LocalDate> dates, int n, Span<LocalDate> results)
    {
        var done = CanGather && n != 0 ? Gather(MemoryMarshal.Cast<LocalDate, int>(dates), n, MemoryMarshal.Cast<LocalDate, int>(results)) : 0;
        while (done < dates.Length && TryPlus(dates[done], n, out var result))
        {
            results[done++] = result;
        }

        return done;
    }

    /// <summary>The same for dates of the base library.</summary>
    internal int Plus(ReadOnlySpan<DateOnly> dates, int n, Span<DateOnly> results)
    {
        var done = CanGather && n != 0 ? GatherDayNumbers(MemoryMarshal.Cast<DateOnly, int>(dates), n, MemoryMarshal.Cast<DateOnly, int>(results)) : 0;
        while (done < dates.Length && TryPlus(dates[done], n, out var result))
        {
            results[done++] = result;
        }

        return done;
    }

    private int Gather(ReadOnlySpan<int> packed, int n, Span<int> results)
    {
        var done = 0;
        fixed (int* starts = monthStart, from = packed, to = results)
        fixed (LocalDate* working = select)
        {
            for (; done + Vector256<int>.Count <= packed.Length; done += Vector256<int>.Count)
            {
                var date = Vector256.Load(from + done);
                var month = (date >> PackedDate.MonthShift) - Vector256.Create(firstMonth);
                if (!AreInside(month, monthStart.Length) || (date & Vector256.Create(PackedDate.CalendarMask)) != Vector256<int>.Zero)
                {
                    break;
                }

                var index = Avx2.GatherVector256(starts, month, sizeof(int)) + ((date >> PackedDate.DayShift) & Vector256.Create(PackedDate.DayMask));
                if (!TrySelect(index, n, (int*)working, to + done))
                {
                    break;
                }
            }
        }

        return done;
    }

    private int GatherDayNumbers(ReadOnlySpan<int> dayNumbers, int n, Span<int> results)
    {
        var done = 0;
        fixed (int* from = dayNumbers, to = results)
        fixed (DateOnly* working = selectDateOnly)
        {
            while (done + Vector256<int>.Count <= dayNumbers.Length
                && TrySelect(Vector256.Load(from + done) - Vector256.Create(firstDayNumber), n, (int*)working, to + done))
            {
                done += Vector256<int>.Count;
            }
        }

        return done;
    }

    /// <summary>Eight answers, each of four bytes, to eight places in the coverage; false, with nothing written, when one is outside.</summary>
    private bool TrySelect(Vector256<int> index, int n, int* working, int* to)
    {
        var after = n > 0 ? 1 : 0;
        if (!AreInside(index, days))
        {
            return false;
        }

        fixed (ushort* ranks = rank)
        {
            var before = Avx2.GatherVector256((int*)(ranks + after), index, sizeof(ushort)) & Vector256.Create((int)ushort.MaxValue);
            var place = before + Vector256.Create(unchecked(n - after));
            var inside = AreInside(place, select.Length);
            if (inside)
            {
                Avx2.GatherVector256(working, place, sizeof(int)).Store(to);
            }

            return inside;
        }
    }

    private static bool AreInside(Vector256<int> places, int length) =>
        Vector256.LessThanAll(places.AsUInt32(), Vector256.Create((uint)length));
}
#endif
