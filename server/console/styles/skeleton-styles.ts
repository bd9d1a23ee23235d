import { css } from 'lit';

/** Grey stand-ins of the same size as what will replace them. They wait 150 ms: a quick answer should not flicker. */
export const skeletonStyles = css`
  .bone {
    display: inline-block;
    height: 0.8em;
    border-radius: 4px;
    background: var(--line);
    animation: appear 150ms 150ms both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: appear 150ms 150ms both, breathe 1.6s 400ms ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
`;
