import { css } from 'lit';

/** Two models beside each other: the difference has the bar. Narrow: each line becomes two, and the clicks join the names. */
export const comparedStyles = css`
  .clicks-under {
    display: none;
  }
  .compared .bar {
    display: none;
  }
  .compared .measure {
    justify-content: end;
  }
  .compared thead .clicks {
    width: 9%;
  }
  .compared thead .conversations {
    width: 12%;
  }
  .compared thead .difference {
    width: 20%;
  }
  /* Three more figures stand beside these: the names need what is left to be whole. */
  .costly.compared thead .clicks {
    width: 7%;
  }
  .costly.compared thead :is(.conversations, .difference) {
    width: 9.5%;
  }
  .costly.compared thead .cost {
    width: 10.5%;
  }
  .compared button.wide {
    width: max-content;
  }
  .compared thead th {
    white-space: normal;
    vertical-align: bottom;
  }
  @container (max-width: 760px) {
    .compared thead .difference {
      width: 16%;
    }
    .compared thead .conversations {
      width: 13%;
    }
  }
  @container (max-width: 520px) {
    /* Names above, the three figures below them: no thumb has to guess at half a name. */
    .compared,
    .compared :is(thead, tbody, tfoot) {
      display: block;
    }
    .compared tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2px 12px;
      padding: 8px 16px;
    }
    .compared :is(th, td) {
      height: auto;
      padding: 0 !important;
      width: auto !important;
    }
    .compared th.source {
      grid-column: 1 / -1;
      max-width: none;
    }
    .compared thead .source {
      position: absolute;
      clip-path: inset(50%);
    }
    .compared :is(.detail, .clicks) {
      display: none;
    }
    .compared tr:not(.reason) .source:has(.under) {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
    }
    .compared :is(.source > report-name, .under) {
      max-width: 100%;
    }
    .compared .clicks-under {
      display: inline;
      white-space: nowrap;
    }
    .compared .empty td {
      grid-column: 1 / -1;
    }
    .compared .wordy .wide {
      width: auto;
    }
    .compared .wordy td .none {
      visibility: visible;
    }
  }
  @container (max-width: 360px) {
    .compared report-difference::part(bar) {
      display: none;
    }
  }
`;
